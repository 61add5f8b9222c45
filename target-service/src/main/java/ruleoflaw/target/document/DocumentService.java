package ruleoflaw.target.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.drafting.Adoption;
import ruleoflaw.target.drafting.Consultation;
import ruleoflaw.target.drafting.DraftDocument;
import ruleoflaw.target.drafting.FairCompetition;
import ruleoflaw.target.drafting.LegalReview;

/** What a unit records of a document, from the draft to the filing. */
@ApplicationScoped
@Transactional
class DocumentService {
    private final Documents documents;
    private final DocumentRules rules;
    private final WorkCalendar calendar;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    DocumentService(
            Documents documents,
            DocumentRules rules,
            WorkCalendar calendar,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.documents = documents;
        this.rules = rules;
        this.calendar = calendar;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<DocumentView.Row> list(DocumentFilter filter, PageRequest page) {
        return Page.of(documents.matching(filter, page), page, row -> row.id().value());
    }

    DocumentView show(DocumentId id) {
        return documents.get(id).view();
    }

    DocumentView draft(DraftDocument request) {
        mustHaveCome(request.draftedOn(), "/draftedOn");
        var document = new Document(caller.unit(), request);
        documents.persist(document);
        outbox.add(document.registered());
        return document.view();
    }

    DocumentView consult(DocumentId id, long version, Consultation done) {
        var document = documents.get(id, version);
        mustHaveCome(done.to(), "/to");
        PastDays.mustFollow(done.from(), done.to(), "/to");
        outbox.add(document.consult(done));
        return document.view();
    }

    DocumentView reviewFairness(DocumentId id, long version, FairCompetition done) {
        var document = documents.get(id, version);
        mustHaveCome(done.on(), "/on");
        outbox.add(document.reviewFairness(done));
        return document.view();
    }

    DocumentView review(DocumentId id, long version, LegalReview done) {
        var document = documents.get(id, version);
        mustHaveCome(done.concludedOn(), "/concludedOn");
        PastDays.mustFollow(done.submittedOn(), done.concludedOn(), "/concludedOn");
        outbox.add(document.review(done));
        return document.view();
    }

    DocumentView adopt(DocumentId id, long version, Adoption done) {
        var document = documents.get(id, version);
        mustHaveCome(done.on(), "/on");
        outbox.add(document.adopt(done));
        return document.view();
    }

    DocumentView publish(DocumentId id, long version, Issue done) {
        var document = documents.get(id, version);
        mustHaveCome(done.on(), "/on");
        PastDays.mustFollow(document.view().draftedOn(), done.on(), "/on");
        PastDays.mustFollow(done.effectiveOn(), done.validUntil(), "/validUntil");
        var days = rules.daysToFile();
        var toFile = calendar.deadline(done.on(), days, DayUnit.CALENDAR, "印发之日起%d日内报送备案".formatted(days));
        outbox.add(document.publish(withValidity(done), toFile));
        return document.view();
    }

    DocumentView file(DocumentId id, long version, FileDocument receipt) {
        var document = documents.get(id, version);
        mustHaveCome(receipt.on(), "/on");
        var issue = document.view().issue();
        PastDays.mustFollow(issue == null ? null : issue.on(), receipt.on(), "/on");
        outbox.add(document.file(receipt));
        return document.view();
    }

    private Issue withValidity(Issue done) {
        return done.validUntil() != null
                ? done
                : done.validUntil(rules.lastDay(done.effectiveOn(), done.provisional()));
    }

    private void mustHaveCome(LocalDate day, String pointer) {
        PastDays.mustHaveCome(day, LocalDate.now(clock), pointer);
    }
}
