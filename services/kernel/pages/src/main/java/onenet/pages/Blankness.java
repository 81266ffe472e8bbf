package onenet.pages;

import java.awt.image.BufferedImage;

/** Whether a drawn page is of one colour: a scan is never quite white, what is written on it is darker by far. */
final class Blankness {

    /** Of 255 levels between the lightest and the darkest dot: the grain of a scanner and its shadows stay below. */
    private static final int GRAIN = 48;

    private Blankness() {}

    static boolean of(BufferedImage page) {
        int lightest = 0;
        int darkest = 255;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int dot = page.getRGB(x, y);
                int light = ((dot >> 16 & 255) * 3 + (dot >> 8 & 255) * 6 + (dot & 255)) / 10;
                lightest = Math.max(lightest, light);
                darkest = Math.min(darkest, light);
            }
        }
        return lightest - darkest < GRAIN;
    }
}
