package ruleoflaw.chassis.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture in a paper.
 *
 * @param width in English metric units, as Word counts; so is the height
 */
record Drawing(byte[] image, String ending, long width, long height) {
    private static final long UNITS_PER_MILLIMETRE = 36_000;

    static Drawing of(byte[] image, int widthInMillimetres) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("a paper can show PNG and JPEG only");
            }
            var reader = readers.next();
            reader.setInput(input);
            var width = widthInMillimetres * UNITS_PER_MILLIMETRE;
            var height = width * reader.getHeight(0) / reader.getWidth(0);
            var ending = reader.getFormatName().equalsIgnoreCase("png") ? "png" : "jpeg";
            reader.dispose();
            return new Drawing(image.clone(), ending, width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fileName(int number) {
        return "image" + number + "." + ending;
    }

    String xml(int number) {
        return """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="图%3$d"/>\
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
                <pic:nvPicPr><pic:cNvPr id="%3$d" name="图%3$d"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="image%3$d"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r>""".formatted(width, height, number);
    }
}
