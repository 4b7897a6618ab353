package org.chanjiao.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.certification.CaseId;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.Objections;
import org.chanjiao.certification.PublicRegister;
import org.chanjiao.qr.QrPicture;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 公示与名录: publicities with their objections, the pool and the directory, certificates that anybody can check. */
@Controller
@RequiredArgsConstructor
class CertificateController {

    private static final int MOST = 500;

    private final PublicRegister register;
    private final Objections objections;
    private final Clock clock;

    @GetMapping("/publicity")
    String list(Model model) {
        model.addAttribute("publicities", register.publicities(MOST));
        model.addAttribute("listed", register.listed(MOST));
        return "site/publicity";
    }

    @GetMapping("/publicity/{id}")
    String show(@PathVariable CaseId id, Model model) {
        model.addAttribute("objection", new ObjectionForm("", "", ""));
        return page(id, model);
    }

    /** Takes an objection in; what was typed comes back when something is missing. */
    @PostMapping("/publicity/{id}")
    String object(
            @PathVariable CaseId id,
            @ModelAttribute("objection") ObjectionForm form,
            Model model,
            HttpServletResponse response) {
        try {
            objections.file(id, form.name(), form.contact(), form.words());
            return "site/objected";
        } catch (CaseRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused.reason());
            return page(id, model);
        }
    }

    @GetMapping("/certificates/{number}")
    String certificate(@PathVariable String number, Model model) {
        model.addAttribute(
                "certificate", register.certificate(number).orElseThrow(() -> new UnknownCertificate(number)));
        model.addAttribute("today", LocalDate.now(clock));
        return "site/certificate";
    }

    /** The address of the certificate as a QR code, for plaques and papers. */
    @GetMapping("/certificates/{number}/qr.svg")
    ResponseEntity<String> qr(@PathVariable String number) {
        register.certificate(number).orElseThrow(() -> new UnknownCertificate(number));
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/certificates/{number}")
                .buildAndExpand(number)
                .toUriString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(QrPicture.svg(address));
    }

    private String page(CaseId id, Model model) {
        model.addAttribute("publicity", register.publicity(id).orElseThrow(() -> UnknownCertificate.publicity(id)));
        return "site/objection";
    }
}
