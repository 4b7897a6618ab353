package org.chanjiao.registration;

/**
 * A registration as typed.
 *
 * @param region code or full name of the place
 * @param known the enterprise is registered and access to it is asked for
 * @param licenceName name of the file
 */
public record NewRegistration(
        String creditCode,
        String name,
        String region,
        String industry,
        String contact,
        String phone,
        String email,
        String login,
        String password,
        boolean known,
        String licenceName,
        byte[] licence) {

    public NewRegistration {
        licence = licence.clone();
    }

    @Override
    public byte[] licence() {
        return licence.clone();
    }

    /** Without the password and the file, so that they never reach a log. */
    @Override
    public String toString() {
        return "NewRegistration[" + creditCode + "]";
    }
}
