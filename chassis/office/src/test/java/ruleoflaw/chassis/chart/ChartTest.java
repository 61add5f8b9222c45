package ruleoflaw.chassis.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartTest {
    private static final Chart BARS = Chart.bars(
            "得分 <2026>", List.of(new Chart.Bar("城关镇", 90), new Chart.Bar("青山乡", 45.5), new Chart.Bar("无", 0)));

    @Test
    void barsAreAsLongAsTheirValues() {
        var svg = parsed(BARS.svg());

        assertThat(widths(svg)).containsExactly(360.0, 182.0, 0.0);
        assertThat(texts(svg)).containsExactly("得分 <2026>", "城关镇", "90", "青山乡", "45.5", "无", "0");
    }

    @Test
    void moreIsDarkerAndWhatIsUnknownIsGrey() {
        var map = Chart.heatMap(
                "覆盖", List.of("机关", "乡村", "军营"), List.of(new Chart.HeatRow("城关镇", List.of(0.0, 4.0, Double.NaN))));

        assertThat(colours(parsed(map.svg()))).containsExactly("#E3EEF9", "#0B3C7D", "#EEEEEE");
        assertThat(texts(parsed(map.svg()))).containsExactly("覆盖", "机关", "乡村", "军营", "城关镇", "0", "4", "–");
    }

    @Test
    void aPictureHasTwoPixelsForEachPointAndShowsTheBars() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(BARS.png()));

        assertThat(picture.getWidth()).isEqualTo(BARS.width() * 2);
        assertThat(picture.getRGB((170 + 5) * 2, (48 + 8) * 2) & 0xFFFFFF).isEqualTo(0x2F6DB5);
        assertThat(picture.getRGB((170 + 200) * 2, (48 + 26 + 5) * 2) & 0xFFFFFF)
                .isEqualTo(0xFFFFFF);
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Chart.bars("x", List.of(new Chart.Bar("a", -1))));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Chart.heatMap("x", List.of("a", "b"), List.of(new Chart.HeatRow("r", List.of(1.0)))));
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<Element> elements(Document svg, String name) {
        var nodes = svg.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<Double> widths(Document svg) {
        return elements(svg, "rect").stream()
                .skip(1)
                .map(rect -> Double.valueOf(rect.getAttribute("width")))
                .toList();
    }

    private static List<String> colours(Document svg) {
        return elements(svg, "rect").stream()
                .skip(1)
                .map(rect -> rect.getAttribute("fill"))
                .toList();
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }
}
