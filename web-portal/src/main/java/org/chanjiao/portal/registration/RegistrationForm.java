package org.chanjiao.portal.registration;

import java.io.IOException;
import org.chanjiao.registration.NewRegistration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A registration as filled in. The password and the file are never sent back. */
record RegistrationForm(
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable String region,
        @Nullable String industry,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String login,
        @Nullable String password,
        @Nullable Boolean known,
        @Nullable MultipartFile licence) {

    static final RegistrationForm BLANK = new RegistrationForm("", "", "", "", "", "", "", "", "", Boolean.FALSE, null);

    NewRegistration read() throws IOException {
        MultipartFile file = licence;
        String fileName = file == null || file.isEmpty() ? "" : text(file.getOriginalFilename());
        byte[] bytes = file == null || file.isEmpty() ? new byte[0] : file.getBytes();
        return new NewRegistration(
                text(creditCode),
                text(name),
                text(region),
                text(industry),
                text(contact),
                text(phone),
                text(email),
                text(login),
                text(password),
                Boolean.TRUE.equals(known),
                fileName,
                bytes);
    }

    /** Without the name of the file and the password: both have to be given again. */
    @Override
    public String toString() {
        return "RegistrationForm[" + creditCode + "]";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
