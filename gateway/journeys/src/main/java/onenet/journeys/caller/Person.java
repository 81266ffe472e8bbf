package onenet.journeys.caller;

/** One caller at the gateway: signed in, or nobody in particular. */
public final class Person {

    private final Gateway gateway;
    private final String user;

    Person(Gateway gateway, String user) {
        this.gateway = gateway;
        this.user = user;
    }

    public String name() {
        return user == null ? "anyone" : user;
    }

    public Answer get(String path) {
        return gateway.call(user, "GET", path, null, null, null);
    }

    public Answer post(String path, Object body) {
        return gateway.call(user, "POST", path, body, null, null);
    }

    public Answer put(String path, Object body) {
        return gateway.call(user, "PUT", path, body, null, null);
    }

    /** The same create or act again is the same key again. */
    public Answer postOnce(String key, String path, Object body) {
        return gateway.call(user, "POST", path, body, null, key);
    }

    /** An act on something the caller has just read. */
    public Answer act(String path, Object body, String etag) {
        return gateway.call(user, "POST", path, body, etag, null);
    }

    public Answer actOnce(String key, String path, Object body, String etag) {
        return gateway.call(user, "POST", path, body, etag, key);
    }
}
