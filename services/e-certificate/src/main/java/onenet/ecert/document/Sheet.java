package onenet.ecert.document;

import java.util.List;

/**
 * What is printed on one sheet of a certificate.
 *
 * @param name what it is called below the title; empty where there is only one
 * @param closing the issuer and the day, which stand beside the seal
 */
record Sheet(String name, List<Line> lines, List<Line> closing) {

    /** A line of the form. */
    record Line(String label, String value) {}
}
