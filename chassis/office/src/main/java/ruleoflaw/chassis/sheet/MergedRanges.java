package ruleoflaw.chassis.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which cells of a sheet are merged: it stands behind the sheet's data, where the reader of rows does not look. */
final class MergedRanges {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MOST = 50_000;

    private MergedRanges() {}

    static List<String> of(byte[] workbook, int sheet) {
        try {
            var ranges = new ArrayList<String>();
            each(
                    workbook,
                    partOf(workbook, sheet),
                    "mergeCell",
                    cell -> add(ranges, cell.getAttributeValue(null, "ref")));
            return ranges;
        } catch (IOException e) {
            throw SheetRefusal.of("", "表格文件已损坏", "the workbook cannot be read: " + e.getMessage());
        }
    }

    private static void add(List<String> ranges, String range) {
        if (ranges.size() >= MOST) {
            throw SheetRefusal.of("", "合并单元格过多", "there are too many merged cells");
        }
        ranges.add(range);
    }

    private static String partOf(byte[] workbook, int sheet) throws IOException {
        var ids = new ArrayList<String>();
        each(workbook, "xl/workbook.xml", "sheet", one -> ids.add(one.getAttributeValue(RELATIONS, "id")));
        Map<String, String> targets = new HashMap<>();
        each(
                workbook,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                one -> targets.put(one.getAttributeValue(null, "Id"), one.getAttributeValue(null, "Target")));
        var target = sheet < ids.size() ? targets.getOrDefault(ids.get(sheet), "") : "";
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static void each(byte[] workbook, String part, String element, Consumer<XMLStreamReader> consumer)
            throws IOException {
        new ZipParts(workbook).read(part, stream -> {
            try {
                elements(factory().createXMLStreamReader(stream), element, consumer);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
    }

    private static void elements(XMLStreamReader xml, String element, Consumer<XMLStreamReader> consumer)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                consumer.accept(xml);
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
