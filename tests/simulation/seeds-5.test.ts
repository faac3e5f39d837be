import { testSeeds } from './seeds';

testSeeds(5);
