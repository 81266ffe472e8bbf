package onenet.proofs.system.web;

/**
 * What a system signs in with (OAuth 2.0 client credentials). It is shown this once.
 *
 * @param clientId the system's name at the identity provider
 * @param clientSecret keep it where the system keeps its secrets
 * @param tokenAddress where the system gets its tokens; each lives five minutes
 */
public record SecretView(String clientId, String clientSecret, String tokenAddress) {}
