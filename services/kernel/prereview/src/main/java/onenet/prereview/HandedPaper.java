package onenet.prereview;

import onenet.pages.Reading;

/**
 * A file handed in for a material, as far as it can be read.
 *
 * @param reading null for what has no pages to read
 */
public record HandedPaper(String material, String file, Reading reading) {}
