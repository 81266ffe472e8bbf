package onenet.ecert.document;

import static onenet.ecert.document.PageDrawing.Weight.BOLD;
import static onenet.ecert.document.PageDrawing.Weight.REGULAR;

import onenet.ecert.document.PageDrawing.Box;
import onenet.ecert.document.PageDrawing.Frame;
import onenet.ecert.document.PageDrawing.PlacedText;
import onenet.ecert.document.PageDrawing.Stroke;
import onenet.ecert.document.PageDrawing.Weight;
import onenet.ecert.type.Layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Layout of a certificate: sheet after sheet, each over as many pages as its lines need, each with its seal beside who issued it. Millimetres on A4.
 */
final class CertificateLayout {

    /** Large enough to be read from a print of 150 dots an inch. */
    static final double CODE_SIZE = 30;

    static final double SEAL_SIZE = 42;
    private static final Color RED = new Color(160, 20, 30);
    private static final Color BLACK = new Color(40, 40, 40);
    private static final double LEFT = 22;
    private static final double RIGHT = 188;
    private static final double LABEL_WIDTH = 34;
    private static final double VALUE_LEFT = LEFT + LABEL_WIDTH + 5;
    private static final double TITLE = 44;
    private static final double TITLE_SIZE = 10;
    private static final double NEXT_PAGE = 26;
    private static final double BOTTOM = 262;
    private static final double CLOSING = 216;
    private static final double FOOT = 272;
    private static final double LETTER = 4.4;
    private static final double SMALL = 2.9;
    private static final double LINE = 6.8;
    private static final double ROW_ROOM = 2.4;

    private final List<PageDrawing> pages = new ArrayList<>();
    private final CertificateMetadata metadata;
    private final String address;
    private final Layout.Frame look;
    private double y;

    /** @param address where it is verified, as the QR code has it too */
    CertificateLayout(Layout.Frame look, List<Sheet> sheets, CertificateMetadata metadata, String address) {
        this.look = look;
        this.metadata = metadata;
        this.address = address;
        sheets.forEach(this::place);
        for (int i = 0; i < pages.size(); i++) {
            foot(pages.get(i), i + 1);
        }
    }

    List<PageDrawing> pages() {
        return pages;
    }

    private PageDrawing page() {
        return pages.get(pages.size() - 1);
    }

    private void place(Sheet sheet) {
        newPage();
        head(sheet.name());
        metadata.copy().ifPresent(this::annotation);
        List<Sheet.Line> lines = sheet.lines();
        lines.subList(0, lines.size() - 1).forEach(this::row);
        Sheet.Line last = lines.get(lines.size() - 1);
        double tall = height(last);
        if (y + tall > CLOSING && tall <= CLOSING - NEXT_PAGE) {
            newPage();
        }
        row(last);
        closing(sheet.closing());
    }

    private void newPage() {
        PageDrawing page = new PageDrawing(look == Layout.Frame.SINGLE ? BLACK : RED);
        pages.add(page);
        y = NEXT_PAGE;
        if (look == Layout.Frame.DOUBLE) {
            page.frames.add(new Frame(inset(10), 1.1));
            page.frames.add(new Frame(inset(12.4), 0.3));
        } else if (look == Layout.Frame.SINGLE) {
            page.frames.add(new Frame(inset(12), 0.4));
        }
    }

    private static Box inset(double by) {
        return new Box(by, by, PageDrawing.WIDTH - 2 * by, PageDrawing.HEIGHT - 2 * by);
    }

    private void head(String name) {
        String title = metadata.kind().name();
        int letters = title.codePointCount(0, title.length());
        double size = Math.min(TITLE_SIZE, (RIGHT - LEFT) / (letters * 1.1));
        centred(TITLE, size, BOLD, size / 10, title);
        if (!name.isEmpty()) {
            centred(TITLE + 9, 5, REGULAR, 0, "（" + name + "）");
        }
        if (look == Layout.Frame.RULE) {
            page().strokes.add(new Stroke(LEFT, TITLE + 13, RIGHT, TITLE + 13, 0.6));
        }
        y = TITLE + 16;
    }

    private void centred(double baseLine, double size, Weight weight, double spread, String text) {
        PlacedText line = new PlacedText(0, baseLine, size, weight, spread, text);
        page().texts.add(new PlacedText((PageDrawing.WIDTH - line.width()) / 2, baseLine, size, weight, spread, text));
    }

    private void annotation(AnnotatedCopy copy) {
        String note = "加注件（复制件，不得作为原件使用）：" + copy.requestingBody() + "，办件" + copy.caseNumber() + "，用途：" + copy.purpose()
                + "，制作时间" + copy.createdAt() + "，有效期至" + copy.expiresAt();
        for (String part : wrapped(note, RIGHT - LEFT, 4, BOLD)) {
            text(LEFT, 4, BOLD, part);
            y += 6;
        }
        y += 2;
    }

    /** Of a row that is not broken over pages. The last one goes along with the seal: no seal stands on a page that says nothing. */
    private static double height(Sheet.Line line) {
        int label = wrapped(line.label(), LABEL_WIDTH, LETTER, BOLD).size();
        int value = wrapped(line.value(), RIGHT - VALUE_LEFT, LETTER, REGULAR).size();
        return Math.max(label, value) * LINE + 2 * ROW_ROOM;
    }

    /** The label stands beside the first line of its value; a rule separates it from the next. */
    private void row(Sheet.Line line) {
        List<String> label = wrapped(line.label(), LABEL_WIDTH, LETTER, BOLD);
        List<String> value = wrapped(line.value(), RIGHT - VALUE_LEFT, LETTER, REGULAR);
        y += ROW_ROOM;
        nextPageBelow(BOTTOM - LINE * Math.min(2, Math.max(label.size(), value.size())));
        double top = y;
        for (String part : label) {
            y += LINE;
            text(LEFT, LETTER, BOLD, part);
        }
        double afterLabel = y;
        y = top;
        for (String part : value) {
            if (y + LINE > BOTTOM) {
                newPage();
                afterLabel = y;
            }
            y += LINE;
            text(VALUE_LEFT, LETTER, REGULAR, part);
        }
        y = Math.max(y, afterLabel) + ROW_ROOM;
        page().strokes.add(new Stroke(LEFT, y, RIGHT, y, 0.12));
    }

    private void nextPageBelow(double lowest) {
        if (y > lowest) {
            newPage();
        }
    }

    /** Who issued it, the seal beside it and not over it, and the code that leads to its verification. */
    private void closing(List<Sheet.Line> lines) {
        nextPageBelow(CLOSING);
        page().code(new Box(LEFT, CLOSING + 6, CODE_SIZE, CODE_SIZE));
        page().texts.add(new PlacedText(LEFT + 6.7, CLOSING + 6 + CODE_SIZE + 4, 3.2, REGULAR, 0.6, "扫码核验"));
        page().seal(new Box(RIGHT - SEAL_SIZE, CLOSING + 3, SEAL_SIZE, SEAL_SIZE));
        double left = LEFT + CODE_SIZE + 14;
        y = CLOSING + 8;
        for (Sheet.Line line : lines) {
            y += LINE;
            text(left, 3.6, REGULAR, line.label());
            for (String part : wrapped(line.value(), RIGHT - SEAL_SIZE - 4 - left, LETTER + 0.4, BOLD)) {
                y += LINE;
                text(left, LETTER + 0.4, BOLD, part);
            }
            y += 2;
        }
    }

    private void foot(PageDrawing page, int number) {
        page.foot.add(new PlacedText(LEFT, FOOT, SMALL, REGULAR, 0, "证照标识 " + metadata.identifier()));
        double below = FOOT;
        for (String part : wrapped("核验地址 " + address, RIGHT - LEFT - 30, SMALL, REGULAR)) {
            below += SMALL * 1.5;
            page.foot.add(new PlacedText(LEFT, below, SMALL, REGULAR, 0, part));
        }
        PlacedText count =
                new PlacedText(0, FOOT + SMALL * 1.5, SMALL, REGULAR, 0, "第" + number + "页，共" + pages.size() + "页");
        page.foot.add(new PlacedText(RIGHT - count.width(), count.y(), SMALL, REGULAR, 0, count.text()));
    }

    private void text(double x, double size, Weight weight, String text) {
        page().texts.add(new PlacedText(x, y, size, weight, 0, text));
    }

    private static List<String> wrapped(String text, double width, double size, Weight weight) {
        return LineBreaks.wrap(text, width / size, letter -> PageDrawing.advance(weight, letter));
    }
}
