package ruleoflaw.target.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.target.drafting.Lack;
import ruleoflaw.target.figure.Figure;
import ruleoflaw.target.figure.FigureScope;
import ruleoflaw.target.figure.FigureSource;

/** How many documents were issued, reviewed before, and filed in time. */
@ApplicationScoped
@Priority(26)
class DocumentFigures implements FigureSource {
    private final Documents documents;

    DocumentFigures(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<Figure> of(FigureScope scope) {
        var issued = documents.issued(scope.year(), scope.unit()).stream()
                .map(Document::view)
                .toList();
        var reviewed = issued.stream()
                .filter(document -> !document.lacks().contains(Lack.UNREVIEWED))
                .count();
        var inTime = issued.stream()
                .filter(document -> document.filingState() == DocumentEvent.Standing.Filing.ON_TIME)
                .count();
        var origin = new Figure.Origin("target", "/v1/documents" + scope.query());
        return List.of(
                origin.count("documents", "印发规范性文件", "normative documents issued", "件", issued.size()),
                origin.count("documents.reviewed", "印发前经合法性审核", "reviewed before issue", "件", reviewed),
                origin.count("documents.filed", "按期备案", "filed in time", "件", inTime),
                origin.rate("documents.reviewed-rate", "合法性审核率", "review rate", reviewed, issued.size()),
                origin.rate("documents.filed-rate", "按期备案率", "on-time filing rate", inTime, issued.size()));
    }
}
