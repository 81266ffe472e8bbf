package onenet.ecert.certificate;

/** In whose name and under whose seal a certificate is issued. */
public record IssuingOffice(String code, String name, String uscc, String divisionCode) {

    public IssuingOffice {
        if (code.isBlank() || name.isBlank() || uscc.isBlank() || divisionCode.isBlank()) {
            throw new IllegalArgumentException("an issuer has code, name, credit code and division");
        }
    }
}
