package ruleoflaw.inspection.tip.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.sheet.TableFile;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.inspection.tip.ReporterKind;
import ruleoflaw.inspection.tip.TipChannel;
import ruleoflaw.inspection.tip.content.Finder;
import ruleoflaw.inspection.tip.content.Story;
import ruleoflaw.inspection.tip.content.TipContentService;
import ruleoflaw.inspection.tip.informant.Identity;

/** Takes over the list of the hotline or the register of letters; what was taken over before is left out. */
@ApplicationScoped
@Transactional
class TipImport {
    private static final String NUMBER = "编号";
    private static final String RECEIVED_ON = "收到日期";
    private static final String TEXT = "反映内容";
    private static final String ACCUSED = "被反映对象";
    private static final String PLACE = "地点";
    private static final String NAME = "姓名";
    private static final String CONTACT = "联系方式";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private final TipIntake intake;
    private final TipContentService contents;
    private final Clock clock;

    TipImport(TipIntake intake, TipContentService contents, Clock clock) {
        this.intake = intake;
        this.contents = contents;
        this.clock = clock;
    }

    /** @param known rows left out because they were taken over before */
    record Imported(int taken, int known) {}

    Imported take(TipChannel channel, boolean dryRun, byte[] table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var incoming = new ArrayList<TipIntake.Incoming>();
        var rows = TableFile.of(table).table(NUMBER, RECEIVED_ON, TEXT).rows();
        rows.forEach(row -> read(channel, row, seen, errors).ifPresent(incoming::add));
        errors.refuseIfAny();
        var fresh = incoming.stream().filter(this::isFresh).toList();
        if (!dryRun) {
            fresh.forEach(intake::take);
        }
        return new Imported(fresh.size(), incoming.size() - fresh.size());
    }

    private boolean isFresh(TipIntake.Incoming incoming) {
        var number = incoming.finder().externalNumber();
        return number == null || !contents.isKnown(number);
    }

    private Optional<TipIntake.Incoming> read(TipChannel channel, Row row, HashSet<String> seen, RowErrors errors) {
        var number = errors.required(row, NUMBER);
        if (!number.isEmpty() && !seen.add(number)) {
            errors.add(row, NUMBER, "编号重复", "stands there twice");
        }
        var receivedOn = errors.parsed(row, RECEIVED_ON, LocalDate::parse);
        receivedOn
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> errors.add(row, RECEIVED_ON, "不得晚于今天", "must not be later than today"));
        var text = errors.required(row, TEXT);
        if (!text.isEmpty() && (text.length() < SHORTEST || text.length() > LONGEST)) {
            errors.add(row, TEXT, "应为10至4000字", "must have 10 to 4000 characters");
        }
        return receivedOn.map(day -> new TipIntake.Incoming(
                channel,
                ReporterKind.CITIZEN,
                day,
                new Story(text, optional(row, PLACE), null, optional(row, ACCUSED)),
                identity(row),
                Finder.number(channel + "/" + number)));
    }

    private static @Nullable Identity identity(Row row) {
        return row.optional(NAME)
                .map(name -> new Identity(name, optional(row, CONTACT)))
                .orElse(null);
    }

    private static @Nullable String optional(Row row, String column) {
        return row.optional(column).orElse(null);
    }
}
