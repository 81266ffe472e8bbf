package onenet.proofs.system;

import java.util.Optional;

/** The accounts that systems sign in with, at the identity provider. Their secrets are kept there and nowhere else. */
public interface SystemAccounts {

    /** An account as it is to be. */
    record Account(String clientId, String name, String secret) {}

    /**
     * Opens the account, or gives the one there is a new secret.
     *
     * @param registration what this said the time before
     * @return with what the account can be changed or closed, sealed; it replaces the one before
     * @throws onenet.problem.Problem SIGN_IN_SILENT
     */
    String give(Account account, Optional<String> registration);

    /**
     * Closes an account; one that is closed already stays so.
     *
     * @throws onenet.problem.Problem SIGN_IN_SILENT
     */
    void close(String clientId, String registration);
}
