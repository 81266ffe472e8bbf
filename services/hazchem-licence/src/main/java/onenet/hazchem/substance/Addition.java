package onenet.hazchem.substance;

/**
 * An entry to be added to the edition in force.
 *
 * @param entry number in the published catalogue
 * @param name 品名 as published
 * @param source where it was read: the published catalogue or the notice that changed it, with its number and date
 */
public record Addition(String entry, String name, ChemicalDetails details, String source) {}
