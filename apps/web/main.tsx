import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './shell/application';
import './main.css';

const place = document.getElementById('root');
if (place === null) throw new TypeError('The page has no place for the screens.');
createRoot(place).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
