package onenet.gateway.session;

import java.util.Optional;

/**
 * Somebody who proved who he is.
 *
 * @param subject the identity provider's name for him
 * @param sessionToken the access token kept for his browser session, to be sent on for him; empty when he sent his own
 * @param actingFor credit code of the enterprise he acts for in his browser session as its agent
 */
public record Caller(String subject, Optional<String> sessionToken, Optional<String> actingFor) {

    /** Whether a browser sends the proof by itself, so that another site could make it do so. */
    public boolean bySession() {
        return sessionToken.isPresent();
    }
}
