package ruleoflaw.target.documentlife;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.PastDays;
import ruleoflaw.target.document.CorrectDocument;
import ruleoflaw.target.document.Document;
import ruleoflaw.target.document.DocumentId;
import ruleoflaw.target.document.DocumentRules;
import ruleoflaw.target.document.DocumentView;
import ruleoflaw.target.document.Documents;
import ruleoflaw.target.document.RegisterStock;

/** What is recorded of a document after its issue. */
@ApplicationScoped
@Transactional
class DocumentLifeService {
    private final Documents documents;
    private final DocumentRules rules;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    DocumentLifeService(Documents documents, DocumentRules rules, Caller caller, Outbox outbox, Clock clock) {
        this.documents = documents;
        this.rules = rules;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    DocumentView register(RegisterStock request) {
        PastDays.mustHaveCome(request.issuedOn(), today(), "/issuedOn");
        var validUntil = request.validUntil() != null
                ? request.validUntil()
                : rules.lastDay(request.issuedOn(), request.provisional());
        var document = Document.ofStock(caller.unit(), request, validUntil);
        documents.persist(document);
        outbox.add(document.registered());
        return document.view();
    }

    DocumentView end(DocumentId id, long version, EndDocument request) {
        var document = documents.get(id, version);
        PastDays.mustHaveCome(request.on(), today(), "/on");
        outbox.add(document.end(request.how().status(), request.on(), request.reason()));
        return document.view();
    }

    DocumentView correct(DocumentId id, long version, CorrectDocument request) {
        var document = documents.get(id, version);
        if (request.filing() != null) {
            PastDays.mustHaveCome(request.filing().on(), today(), "/filing/on");
        }
        outbox.add(document.correct(request));
        return document.view();
    }

    DocumentView withdraw(DocumentId id, long version, String reason) {
        var document = documents.get(id, version);
        outbox.add(document.withdraw(reason));
        return document.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
