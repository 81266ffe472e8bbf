package onenet.ecert.document;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Matter;
import onenet.ecert.document.PageDrawing.Box;
import onenet.ecert.document.PageDrawing.PlacedText;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.CertificateTypes;
import onenet.ecert.type.FaceField;
import onenet.ecert.type.FaceField.Form;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Measured from the shapes of the letters, as they are drawn: what stands where on every page of every type, in its shortest and its longest form. */
@DisplayName("A certificate as a printer would make it")
class PaperGeometryTest {

    private static final double TOUCH = 0.05;

    private static final String SHORT = "示例";
    private static final String LONG = "示例Co., Ltd.（海丰县）仓储·乙醇[无水]、≥60%的溶液，№12-3号".repeat(9);
    private static final int ENTRIES = 300;

    static Stream<Arguments> papers() {
        CertificateTypes types = CertificateTypes.load(PaperGeometryTest.class.getClassLoader());
        return types.codesOf(EnumSet.allOf(Matter.class)).stream()
                .sorted()
                .map(types::of)
                .flatMap(type -> Stream.of(
                        Arguments.of(type.code(), "shortest", type, face(type, SHORT, 1)),
                        Arguments.of(type.code(), "longest", type, face(type, LONG, ENTRIES))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("papers")
    @DisplayName("shows every letter, inside its frame, over no other letter, and nothing under the seal or the code")
    void page(String code, String form, CertificateType type, CertificateFace face) {
        List<PageDrawing> pages = layout(type, face).pages();
        assertThat(pages.stream().filter(page -> page.seal().isPresent()))
                .as("one seal for each sheet")
                .hasSameSizeAs(type.look().sheets());
        assertThat(pages.stream().filter(page -> page.seal().isPresent()))
                .as("no seal stands on a page that says nothing")
                .allMatch(page -> page.texts.stream()
                        .anyMatch(line -> line.y() < page.seal().orElseThrow().y()));
        for (PageDrawing page : pages) {
            List<Rectangle2D> lines = new ArrayList<>();
            for (PlacedText line : page.lines()) {
                assertThat(line.text().codePoints().allMatch(line.weight().face()::shows))
                        .as(line.text())
                        .isTrue();
                Rectangle2D ink = ink(line);
                assertThat(frame(page).contains(ink)).as("inside: " + line).isTrue();
                assertThat(lines.stream().noneMatch(ink::intersects))
                        .as("over another: " + line)
                        .isTrue();
                lines.add(ink);
            }
            Stream.of(page.seal(), page.code()).flatMap(Optional::stream).forEach(box -> assertThat(lines)
                    .noneMatch(rectangle(box)::intersects));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("papers")
    @DisplayName(
            "has a code a print of 150 dots can be read from, its pages counted, and its identifier on each of them")
    void readable(String code, String form, CertificateType type, CertificateFace face) {
        List<PageDrawing> pages = layout(type, face).pages();
        for (int i = 0; i < pages.size(); i++) {
            PageDrawing page = pages.get(i);
            page.code().ifPresent(box -> assertThat(box.width()).isGreaterThanOrEqualTo(25));
            assertThat(page.foot)
                    .extracting(PlacedText::text)
                    .contains(
                            "第" + (i + 1) + "页，共" + pages.size() + "页",
                            "证照标识 " + LicenceFixtures.metadata().identifier());
        }
    }

    /** The rectangle its letters are inked in. */
    private static Rectangle2D ink(PlacedText line) {
        Rectangle2D ink = null;
        double x = line.x();
        for (int letter : line.text().codePoints().toArray()) {
            AffineTransform at = AffineTransform.getTranslateInstance(x, line.y());
            at.scale(line.size(), line.size());
            Rectangle2D shape = line.weight()
                    .face()
                    .shape(letter)
                    .createTransformedShape(at)
                    .getBounds2D();
            if (!shape.isEmpty()) {
                ink = ink == null ? shape : ink.createUnion(shape);
            }
            x += PageDrawing.advance(line.weight(), letter) * line.size() + line.spread();
        }
        return new Rectangle2D.Double(
                ink.getX() + TOUCH, ink.getY() + TOUCH, ink.getWidth() - 2 * TOUCH, ink.getHeight() - 2 * TOUCH);
    }

    private static Rectangle2D frame(PageDrawing page) {
        return page.frames.stream()
                .map(frame -> rectangle(frame.box()))
                .reduce(Rectangle2D::createIntersection)
                .orElse(new Rectangle2D.Double(15, 15, PageDrawing.WIDTH - 30, PageDrawing.HEIGHT - 30));
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static CertificateLayout layout(CertificateType type, CertificateFace face) {
        return SealableDocument.layout(
                type, face, LicenceFixtures.metadata(type.name().zh()), LicenceFixtures.URL);
    }

    private static CertificateFace face(CertificateType type, String text, int entries) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (FaceField field : type.fields()) {
            if (field.from().isPresent()) {
                form.put(field.key(), values(field, text, entries));
            }
        }
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new CertificateFace(
                "粤汕(海丰)危化经字〔2026〕00001号", text, "汕尾市应急管理局红海湾经济开发区分局", day, day, day.plusYears(3), form);
    }

    private static List<String> values(FaceField field, String text, int entries) {
        return switch (field.as().orElse(Form.TEXT)) {
            case DATE -> List.of("2026-11-24");
            case LIST -> IntStream.range(0, entries).mapToObj(i -> SHORT + i).toList();
            default -> List.of(text);
        };
    }
}
