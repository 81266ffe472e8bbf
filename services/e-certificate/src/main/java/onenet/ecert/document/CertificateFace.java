package onenet.ecert.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a certificate says on its face, whatever its type; the type's file says how it is written. */
public interface CertificateFace {

    String certificateNumber();

    String holderName();

    LocalDate issuedOn();

    LocalDate validFrom();

    /** The last day, {@link onenet.ecert.type.CertificateType#NO_END} when it does not expire by itself. */
    LocalDate validTo();

    /** The values by the keys of the type's fields; a key without value is absent. */
    Map<String, List<String>> values();
}
