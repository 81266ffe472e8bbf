package onenet.blanks;

import java.util.ArrayList;
import java.util.List;

/** One paper, line under line on A4 pages: the little of PDF that a form to fill in needs. Sizes are points, y grows upwards. */
final class PdfSheet {

    private static final int LEFT = 62;
    private static final int RIGHT = 533;
    private static final int TOP = 780;
    private static final int BOTTOM = 60;
    private static final int TEXT = 11;
    private static final int SMALL = 9;
    private static final int TITLE = 18;
    private static final int LINE = 17;
    private static final int LABEL = 130;
    private static final int NUMBER = 44;
    private static final int PADDING = 5;
    private static final int MARK = 64;

    private final String title;
    private final String mark;
    private final List<StringBuilder> pages = new ArrayList<>();
    private int y;

    /** @param mark stands large behind every page; empty for none */
    PdfSheet(String title, String mark) {
        this.title = title;
        this.mark = mark;
        turn();
        for (String line : PdfText.lines(title, TITLE, RIGHT - LEFT)) {
            text((LEFT + RIGHT - PdfText.width(line, TITLE)) / 2, y, TITLE, line);
            y -= TITLE + PADDING;
        }
        y -= LINE;
    }

    /** A label and what stands beside it, in a box. */
    void field(String label, String value) {
        row(List.of(label, value), List.of(LABEL, RIGHT - LEFT - LABEL), 1);
    }

    void table(List<String> columns, List<List<String>> lines) {
        y -= LINE / 2;
        List<Integer> widths = widths(columns.size());
        row(columns, widths, 1);
        lines.forEach(line -> row(line, widths, 1));
    }

    private static List<Integer> widths(int columns) {
        int each = (RIGHT - LEFT - NUMBER) / (columns - 1);
        List<Integer> widths = new ArrayList<>(List.of(NUMBER));
        for (int i = 1; i < columns - 1; i++) {
            widths.add(each);
        }
        widths.add(RIGHT - LEFT - NUMBER - each * (columns - 2));
        return widths;
    }

    void paragraph(String words) {
        y -= LINE / 2;
        PdfText.lines("　　" + words, TEXT, RIGHT - LEFT).forEach(line -> line(LEFT, TEXT, line));
    }

    /** To the right, as papers are signed, with room for pen and seal. */
    void signature(String words) {
        room(LINE * 2);
        y -= LINE;
        line(LEFT + (RIGHT - LEFT) / 2, TEXT, words);
    }

    void note(String words) {
        y -= LINE;
        PdfText.lines(words, SMALL, RIGHT - LEFT).forEach(line -> line(LEFT, SMALL, line));
    }

    byte[] bytes() {
        return PdfFile.of(title, pages.stream().map(StringBuilder::toString).toList());
    }

    private void row(List<String> cells, List<Integer> widths, int least) {
        List<List<String>> wrapped = new ArrayList<>();
        int high = least;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = PdfText.lines(cells.get(i), TEXT, widths.get(i) - 2 * PADDING);
            wrapped.add(lines);
            high = Math.max(high, lines.size());
        }
        int height = high * LINE + PADDING;
        room(height);
        int x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            page().append("%d %d %d %d re S%n".formatted(x, y - height, widths.get(i), height));
            for (int at = 0; at < wrapped.get(i).size(); at++) {
                text(
                        x + PADDING,
                        y - LINE * (at + 1) + PADDING - 1,
                        TEXT,
                        wrapped.get(i).get(at));
            }
            x += widths.get(i);
        }
        y -= height;
    }

    private void line(int x, int size, String words) {
        room(LINE);
        y -= LINE;
        text(x, y, size, words);
    }

    private void room(int height) {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    private void turn() {
        pages.add(new StringBuilder("0.6 w\n"));
        y = TOP;
        if (!mark.isEmpty()) {
            page().append("q 0.9 g BT /F1 %d Tf 0.8 0.6 -0.6 0.8 170 330 Tm <%s> Tj ET Q%n"
                    .formatted(MARK, PdfText.hex(mark)));
        }
    }

    private void text(int x, int at, int size, String words) {
        page().append("BT /F1 %d Tf %d %d Td <%s> Tj ET%n".formatted(size, x, at, PdfText.hex(words)));
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }
}
