import { type DynamicModule, Module } from '@nestjs/common';
import { BuiltScreens } from './built-screens';
import { ScreensController } from './screens.controller';

/** Serves the screens that were built into a folder. */
@Module({})
export class ScreensModule {
  static forFolder(folder: string): DynamicModule {
    return {
      module: ScreensModule,
      controllers: [ScreensController],
      providers: [{ provide: BuiltScreens, useFactory: () => new BuiltScreens(folder) }],
    };
  }
}
