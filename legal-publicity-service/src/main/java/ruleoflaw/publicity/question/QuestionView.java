package ruleoflaw.publicity.question;

import java.util.List;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A question as the office sees it, with its answer. */
record QuestionView(
        QuestionId id,
        long version,
        String number,
        QuestionKind kind,
        String law,
        String text,
        List<String> options,
        String answer,
        boolean retired)
        implements Identified, Versioned {}
