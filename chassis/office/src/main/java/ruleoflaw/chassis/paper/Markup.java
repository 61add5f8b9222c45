package ruleoflaw.chassis.paper;

/** Pieces of WordprocessingML. */
final class Markup {
    private Markup() {}

    static String paragraph(String style, String text) {
        return paragraph(style, "", run("", text));
    }

    static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String run(String properties, String text) {
        var marked = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        return "<w:r>" + marked + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    /** Without the control characters that XML cannot hold. */
    static String escaped(String text) {
        return text.replaceAll("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
