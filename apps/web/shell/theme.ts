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
    // Seeds of the tags: dark enough that their texts stand out on their pale ground (AA).
    green: '#1b6b3a',
    orange: '#9a4b00',
    red: '#a8071a',
    blue: '#1d4f91',
    borderRadius: 4,
    fontFamily: '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  },
  components: {
    Layout: { headerBg: '#1d3f72', headerHeight: 56, headerPadding: '0 20px', siderBg: '#ffffff' },
    Table: { headerBg: '#f3f5f8', cellPaddingBlock: 10 },
    Menu: { itemHeight: 40, itemSelectedBg: '#e8eef7' },
  },
};
