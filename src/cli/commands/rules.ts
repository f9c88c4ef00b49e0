import { ruleHelp } from '../../core/present/rule-help';
import { markdownText } from '../../core/present/markdown-text';
import { rulesText } from '../../core/present/rules-text';
import { everyRule } from '../../core/rules/index';
import type { RulesArguments } from '../arguments';
import type { Environment } from '../environment';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { lookOf } from '../look';
import { UsageError } from '../usage-error';

/** soat-bieu rules: the list of rules, or the help page of one. */
export function rules({ code }: RulesArguments, environment: Environment): ExitCode {
  const look = lookOf(environment.out, environment);
  environment.out.write(code === null ? rulesText(everyRule, look) : markdownText(helpOf(code), look));
  return exitCodes.clean;
}

function helpOf(code: string): string {
  const rule = everyRule.find((one) => one.code === code);
  if (!rule) throw new UsageError(`Không có quy tắc "${code}"; gõ "soat-bieu rules" để xem các quy tắc.`);
  return ruleHelp(rule);
}
