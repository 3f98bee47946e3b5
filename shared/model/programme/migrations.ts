/** How the data of older programmes, modules, pages and files becomes that of now. */

import type { DataMigration } from '../../store/migration.ts';
import { defaultEctsHours } from '../ects.ts';

/** 1: programmes gained the hours of a credit. */
export const programmesGainHours: DataMigration = (data) => ({ ectsHours: defaultEctsHours, ...data });

/** 1: modules gained a target of minutes. */
export const modulesGainTarget: DataMigration = (data) => ({ plannedMinutes: null, ...data });

/** 1: pages may be banks; what came before were pages. */
export const pagesGainUse: DataMigration = (data) => ({ use: 'page', ...data });

/** 1: files may be copies of others, cropped or made smaller; what came before were all as they were added. */
export const resourcesGainOriginal: DataMigration = (data) => ({ original: null, ...data });
