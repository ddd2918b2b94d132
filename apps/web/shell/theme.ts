import type { ThemeConfig } from 'antd';

/** Calm: one blue, white ground, fonts that every office computer has. */
export const THEME: ThemeConfig = {
  token: {
    // Whoever asks the computer for less movement gets none; hiding it by CSS would leave components waiting for its end.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#1d4f91',
    colorLink: '#1d4f91',
    colorError: '#b5121b',
    colorTextSecondary: '#4b5563',
    colorTextTertiary: '#5b6472',
    colorTextDescription: '#5b6472',
    colorTextPlaceholder: '#6b7280',
    colorBgLayout: '#f3f5f8',
    // Of the tags: pale grounds, and texts dark enough to stand out on them (AA).
    green1: '#e6f4ea',
    green3: '#b7dfc4',
    green7: '#1b6b3a',
    orange1: '#fdf1e0',
    orange3: '#f5d3a3',
    orange7: '#8a4300',
    gold1: '#fdf6dc',
    gold3: '#f1dd94',
    gold7: '#735200',
    red1: '#fdeceb',
    red3: '#f5c2c0',
    red7: '#a8071a',
    blue1: '#e8eef7',
    blue3: '#bccfe8',
    blue7: '#1d4f91',
    borderRadius: 4,
    fontFamily: '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  },
  components: {
    Layout: { headerBg: '#1d3f72', headerHeight: 56, headerPadding: '0 20px', siderBg: '#ffffff' },
    Table: { headerBg: '#f3f5f8', cellPaddingBlock: 10 },
    Menu: { itemHeight: 40, itemSelectedBg: '#e8eef7' },
  },
};
