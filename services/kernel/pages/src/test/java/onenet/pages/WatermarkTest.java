package onenet.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page somebody else than its office looks at says who and when")
class WatermarkTest {

    private static BufferedImage sheet(int width, int height) {
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = sheet.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, width, height);
        paint.dispose();
        return sheet;
    }

    private static long marked(BufferedImage page, int x, int y, int width, int height) {
        long dots = 0;
        for (int column = x; column < x + width; column++) {
            for (int row = y; row < y + height; row++) {
                dots += page.getRGB(column, row) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        return dots;
    }

    @Test
    @DisplayName("the mark lies over every quarter of the page, small or large, and stays light enough to read through")
    void everywhere() throws IOException {
        for (PageSize size : PageSize.values()) {
            int width = size.of(4000, 5656).width;
            int height = size.of(4000, 5656).height;
            BufferedImage page = sheet(width, height);
            Watermark.onto(page, "E-0001  2026-11-30");
            for (int quarter = 0; quarter < 4; quarter++) {
                assertThat(marked(page, quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2))
                        .as("dots of quarter %d at %s", quarter, size)
                        .isPositive();
            }
            for (int column = 0; column < width; column++) {
                for (int row = 0; row < height; row++) {
                    assertThat(new Color(page.getRGB(column, row)).getRed()).isGreaterThan(190);
                }
            }
        }
    }

    @Test
    @DisplayName("another reader and another day give another page")
    void differs() throws IOException {
        BufferedImage one = sheet(240, 340);
        BufferedImage other = sheet(240, 340);
        Watermark.onto(one, "E-0001  2026-11-30");
        Watermark.onto(other, "E-0002  2026-11-30");
        int differing = 0;
        for (int column = 0; column < 240; column++) {
            for (int row = 0; row < 340; row++) {
                differing += one.getRGB(column, row) == other.getRGB(column, row) ? 0 : 1;
            }
        }
        assertThat(differing).isPositive();
    }

    @Test
    @DisplayName("a mark none of whose letters can be drawn is no mark: the page is not shown")
    void undrawable() {
        assertThatThrownBy(() -> Watermark.onto(sheet(240, 340), "示例专家")).isInstanceOf(IOException.class);
    }
}
