import { Menu } from 'antd';
import { Link, useLocation } from 'react-router';
import { useSignedIn } from '../session/session';
import { menuOf } from './menu';

/** The way around, by role. The entry of the screen that is open is marked, its lower screens included. */
export function MainMenu({ onGo }: { readonly onGo?: () => void }) {
  const session = useSignedIn();
  const { pathname } = useLocation();
  const groups = menuOf(session);
  const paths = groups.flatMap(({ entries }) => entries.map(({ path }) => path));
  const selected = paths.filter((path) => pathname === path || pathname.startsWith(`${path}/`));
  return (
    <Menu
      mode="inline"
      selectedKeys={selected}
      style={{ borderInlineEnd: 0 }}
      items={groups.map(({ label, entries }) => ({
        type: 'group',
        key: label,
        label,
        children: entries.map((entry) => ({
          key: entry.path,
          icon: entry.icon,
          label: (
            <Link to={entry.path} {...(onGo === undefined ? {} : { onClick: onGo })}>
              {entry.label}
            </Link>
          ),
        })),
      }))}
    />
  );
}
