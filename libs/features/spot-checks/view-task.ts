import { ProblemCatalogue } from '@app/http';
import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { shownTask } from './shown-task';
import type { TaskAnswer } from './spot-checks.dto';
import { TaskGround } from './task-ground';
import { taskView } from './tasks/spot-check-view.query';

/** Shows a task to whoever may see it, with its buttons and what stands in their way. Throws `RecordNotFound`. */
@Injectable()
export class ViewTask {
  constructor(
    private readonly ground: TaskGround,
    private readonly texts: ProblemCatalogue,
  ) {}

  async execute(actor: Actor, id: string): Promise<TaskAnswer> {
    return shownTask(await taskView(this.ground, actor, id), this.texts);
  }
}
