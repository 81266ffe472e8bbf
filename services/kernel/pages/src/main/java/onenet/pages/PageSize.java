package onenet.pages;

import java.awt.Dimension;

/** How large a page is drawn: it fits into this box, whatever its own shape. */
public enum PageSize {
    /** For a strip of pages beside one another. */
    SMALL(240, 340),
    /** To be read on a screen. */
    MEDIUM(1000, 1414),
    /** To be looked at closely: stamps, signatures, small print. */
    LARGE(2000, 2828);

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** By how much something of these measures is drawn larger or smaller. */
    double scale(double ownWidth, double ownHeight) {
        return Math.min(width / ownWidth, height / ownHeight);
    }

    Dimension of(int ownWidth, int ownHeight) {
        double scale = Math.min(1, scale(ownWidth, ownHeight));
        return new Dimension(
                Math.max(1, (int) Math.round(ownWidth * scale)), Math.max(1, (int) Math.round(ownHeight * scale)));
    }
}
