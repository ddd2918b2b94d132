export { BuiltScreens } from './built-screens';
export { ScreensModule } from './screens.module';
export { SCREENS_TEXTS } from './screens.texts';
