/** A report as an xAPI interaction (xAPI 1.0.3, Data 2.4.4.1 "Interaction Activities"): definition and response. */

import type { Part, Report } from '../../exercise/report.ts';
import { scorm2004Interaction } from './scorm2004.ts';

export interface XapiComponent {
  readonly id: string;
  readonly description: Readonly<Record<string, string>>;
}

export interface XapiInteraction {
  readonly definition: {
    readonly type: 'http://adlnet.gov/expapi/activities/cmi.interaction';
    readonly interactionType: ReturnType<typeof scorm2004Interaction>['type'];
    readonly description: Readonly<Record<string, string>>;
    readonly correctResponsesPattern?: readonly string[];
    readonly choices?: readonly XapiComponent[];
    readonly scale?: readonly XapiComponent[];
    readonly source?: readonly XapiComponent[];
    readonly target?: readonly XapiComponent[];
    readonly steps?: readonly XapiComponent[];
  };
  readonly response: string;
}

/** The patterns are those of SCORM 2004, which xAPI took over; `language` is the content's BCP 47 tag. */
export function xapiInteraction(report: Report, language: string): XapiInteraction {
  const { type, learnerResponse, correctResponses } = scorm2004Interaction(report);
  const components = (parts: readonly Part[]) =>
    parts.map(({ id, text }) => ({ id, description: { [language]: text } }));
  return {
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: type,
      description: { [language]: report.description },
      ...(correctResponses.length > 0 ? { correctResponsesPattern: correctResponses } : {}),
      ...lists(report, type, components),
    },
    response: learnerResponse,
  };
}

/** A component list belongs to its interaction type alone. */
function lists(report: Report, type: string, components: (parts: readonly Part[]) => readonly XapiComponent[]) {
  if ((report.type === 'choice' || report.type === 'sequencing') && type === report.type) {
    return { choices: components(report.options) };
  }
  if (report.type === 'likert') return { scale: components(report.scale) };
  if (report.type === 'matching' && type === 'matching') {
    return { source: components(report.sources), target: components(report.targets) };
  }
  if (report.type === 'performance') {
    // A step may be taken twice; in the list it is one component.
    const steps = new Set(report.steps.map(([id]) => id));
    return { steps: components([...steps].map((id) => ({ id, text: id }))) };
  }
  // More blanks than a fill-in may have are told as steps.
  if (report.type === 'fill-in' && type === 'performance') {
    return {
      steps: components(report.response.map((_text, index) => ({ id: `blank${index + 1}`, text: String(index + 1) }))),
    };
  }
  return {};
}
