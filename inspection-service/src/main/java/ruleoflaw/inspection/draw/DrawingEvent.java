package ruleoflaw.inspection.draw;

import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What everybody may learn of a drawing: the promise before, the seed after. What was drawn, nobody in between. */
public sealed interface DrawingEvent extends DomainEvent {
    @EventType(value = "inspection.drawing.committed.v1", meaning = "公布随机抽取的抽取库和种子承诺值", share = ShareType.UNCONDITIONAL)
    record DrawingCommitted(UUID subject, String purpose, List<String> pool, int count, String commitment)
            implements DrawingEvent {}

    @EventType(value = "inspection.drawing.revealed.v1", meaning = "公开随机抽取的种子和结果", share = ShareType.UNCONDITIONAL)
    record DrawingRevealed(UUID subject, String purpose, String seed, String commitment, List<String> drawn)
            implements DrawingEvent {}
}
