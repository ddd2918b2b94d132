import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Waiting } from './waiting';

/** Around every screen: what shows while something is not there yet. */
export function PageFrame() {
  return (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  );
}
