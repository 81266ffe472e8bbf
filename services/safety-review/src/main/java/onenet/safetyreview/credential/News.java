package onenet.safetyreview.credential;

import java.time.LocalDate;

/**
 * A credential changed.
 *
 * @param credential by which it is known in its register
 * @param on day of the law, whenever it is heard
 */
public record News(CredentialChange change, String credential, LocalDate on) {}
