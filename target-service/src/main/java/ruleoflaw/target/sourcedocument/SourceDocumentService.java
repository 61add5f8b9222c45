package ruleoflaw.target.sourcedocument;

import static ruleoflaw.target.ContentProblem.SOURCE_DOCUMENT_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Keeps the register of source documents. */
@ApplicationScoped
@Transactional
class SourceDocumentService {
    private final SourceDocuments documents;

    SourceDocumentService(SourceDocuments documents) {
        this.documents = documents;
    }

    Page<SourceDocumentView> list(SourceDocumentFilter filter, PageRequest page) {
        return Page.of(documents.matching(filter, page), page, view -> view.id().value());
    }

    SourceDocumentView show(SourceDocumentId id) {
        return documents.get(id).view();
    }

    SourceDocumentView register(DocumentDescription description) {
        var document = new SourceDocument(description);
        mustFit(document.id(), description);
        documents.persist(document);
        return document.view();
    }

    SourceDocumentView revise(SourceDocumentId id, long version, DocumentDescription description) {
        var document = documents.get(id);
        document.mustBeAt(version);
        mustFit(id, description);
        document.describe(description);
        documents.flush();
        return document.view();
    }

    private void mustFit(SourceDocumentId id, DocumentDescription description) {
        if (documents.hasNumber(description.number(), id)) {
            throw SOURCE_DOCUMENT_EXISTS.because(description.number()).at("/number");
        }
        if (description.parentId() != null) {
            documents.mustExist(description.parentId(), "/parentId");
        }
        documents.mustNotCircle(id, description.parentId());
    }
}
