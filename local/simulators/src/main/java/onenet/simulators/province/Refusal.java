package onenet.simulators.province;

/** A refusal of the platform, carried to the one place that answers. */
class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The platform's error codes. */
    enum Code {
        LOGIN_FAILED,
        TOKEN_EXPIRED,
        SIGN_INVALID,
        PARAM_INVALID,
        LICENSE_EXISTS,
        LICENSE_NOT_FOUND,
        AUTH_CODE_INVALID,
        NO_PERMISSION,
        SYSTEM_ERROR
    }

    private final Code code;

    Refusal(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
