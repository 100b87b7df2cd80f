/** The counter and the loans, as the contract names them. */
import { api } from '../api.ts';
import { backDate } from './back-date.ts';
import { answerChecks } from './checks.ts';
import { searchCounter } from './counter-search.ts';
import { reportDamage } from './damage.ts';
import { changeDueDay, renew, renewAll } from './due-day.ts';
import { lend, lendAnyway } from './lend.ts';
import { listDueToday, listLate, listOutNow } from './lists.ts';
import { memberFile } from './member-file.ts';
import { pick, scan } from './scan.ts';
import { slip } from './slip.ts';
import { takeBack } from './take-back.ts';

export const counterRouter = {
  scan: api.counter.scan.handler(({ input: { readings, ...situation }, context }) =>
    scan({ ...context, situation }, readings),
  ),
  pick: api.counter.pick.handler(({ input: { pick: picked, ...situation }, context }) =>
    pick({ ...context, situation }, picked),
  ),
  search: api.counter.search.handler(({ input, context }) => searchCounter(context.house, input)),
  file: api.counter.file.handler(({ input, context: { house } }) =>
    house.store.read((q) => memberFile(q, input.memberId, house.clock())),
  ),
  dueToday: api.counter.dueToday.handler(({ input, context }) =>
    listDueToday(context.house, input),
  ),
  late: api.counter.late.handler(({ input, context }) => listLate(context.house, input)),
  outNow: api.counter.outNow.handler(({ input, context }) => listOutNow(context.house, input)),
};

export const loansRouter = {
  lend: api.loans.lend.handler(({ input, context: { house, actor } }) => lend(house, actor, input)),
  lendAnyway: api.loans.lendAnyway.handler(({ input, context: { house, actor } }) =>
    lendAnyway(house, actor, input),
  ),
  takeBack: api.loans.takeBack.handler(({ input, context: { house, actor } }) =>
    takeBack(house, actor, input),
  ),
  changeDueDay: api.loans.changeDueDay.handler(({ input, context: { house, actor } }) =>
    changeDueDay(house, actor, input),
  ),
  renew: api.loans.renew.handler(({ input, context: { house, actor } }) =>
    renew(house, actor, input.id),
  ),
  renewAll: api.loans.renewAll.handler(({ input, context: { house, actor } }) =>
    renewAll(house, actor, input.memberId),
  ),
  answerChecks: api.loans.answerChecks.handler(({ input, context: { house, actor } }) =>
    answerChecks(house, actor, input),
  ),
  reportDamage: api.loans.reportDamage.handler(({ input, context: { house, actor } }) =>
    reportDamage(house, actor, input),
  ),
  backDate: api.loans.backDate.handler(({ input, context: { house, actor } }) =>
    backDate(house, actor, input),
  ),
  slip: api.loans.slip.handler(({ input, context }) => slip(context.house, input.visitId)),
};
