import { AREA_FAULTS } from './area-faults';
import { CONTENT_FAULTS } from './content-faults';
import type { Fault } from './fault';
import { PERSON_FAULTS } from './person-faults';
import { PROFILE_FAULTS } from './profile-faults';

export const FAULTS: readonly Fault[] = [
  ...AREA_FAULTS,
  ...CONTENT_FAULTS,
  ...PROFILE_FAULTS,
  ...PERSON_FAULTS,
];
