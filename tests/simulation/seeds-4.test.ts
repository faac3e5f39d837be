import { testSeeds } from './seeds';

testSeeds(4);
