package ruleoflaw.chassis.paper;

import java.util.Collections;
import java.util.List;

/** The cells of a table in a paper. */
record Grid(List<String> headings, List<Integer> weights, List<List<String>> rows) {
    /** The width of the text in twentieths of a point: 156 mm. */
    private static final int WIDTH = 8844;

    Grid {
        headings = List.copyOf(headings);
        weights = List.copyOf(weights);
        rows = List.copyOf(rows);
        if (weights.size() != headings.size()) {
            throw new IllegalArgumentException("each column needs its weight");
        }
    }

    static Grid even(List<String> headings, List<List<String>> rows) {
        return new Grid(headings, Collections.nCopies(headings.size(), 1), rows);
    }

    String xml() {
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"PaperTable\"/><w:tblW w:w=\"" + WIDTH
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        weights.forEach(
                weight -> xml.append("<w:gridCol w:w=\"").append(width(weight)).append("\"/>"));
        xml.append("</w:tblGrid>");
        row(xml, headings, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "TableHeading");
        rows.forEach(row -> row(xml, row, "<w:trPr><w:cantSplit/></w:trPr>", "TableText"));
        return xml.append("</w:tbl>").toString();
    }

    private void row(StringBuilder xml, List<String> cells, String properties, String style) {
        xml.append("<w:tr>").append(properties);
        for (var column = 0; column < headings.size(); column++) {
            var text = column < cells.size() ? cells.get(column) : "";
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(width(weights.get(column)))
                    .append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                    .append(Markup.paragraph(isShort(text) ? style + "Centred" : style, text))
                    .append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    /** Numbers, dates and single words look better in the middle of their cell. */
    private static boolean isShort(String text) {
        return text.length() <= 10;
    }

    private int width(int weight) {
        return WIDTH * weight / weights.stream().mapToInt(Integer::intValue).sum();
    }
}
