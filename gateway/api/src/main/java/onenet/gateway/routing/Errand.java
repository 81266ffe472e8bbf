package onenet.gateway.routing;

import onenet.gateway.body.GatheredBody;
import onenet.gateway.session.Caller;

import java.util.Optional;

/**
 * One request as it is passed on.
 *
 * @param target where it goes
 * @param body all of its body
 * @param client the address it comes from
 * @param requestId the id it is followed by
 * @param caller whose kept token is sent on when he has a session instead of a token of his own
 */
record Errand(Target target, GatheredBody body, String client, String requestId, Optional<Caller> caller) {}
