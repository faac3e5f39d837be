import type { Commands, Outcome } from '../../components/hooks/useCommands';
import type { Settlement } from '../../components/Settle/SettleDialog';
import type { RecordId } from '../../utils/domain/record/record-id';

/** The command that a settlement stands for. */
export function carryOut(commands: Commands, id: RecordId, settlement: Settlement): Promise<Outcome> {
  switch (settlement.kind) {
    case 'late':
      return commands.keepLate(id, settlement.deedAt);
    case 'missed':
      return commands.miss(id);
    case 'moved':
      return commands.move(id, settlement.to, settlement.telling);
    case 'called-off':
      return commands.callOff(id);
    case 'taken-back':
      return commands.takeBack(id);
    case 'removed':
      return commands.remove(id);
  }
}
