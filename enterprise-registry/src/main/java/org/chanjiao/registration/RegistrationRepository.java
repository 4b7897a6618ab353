package org.chanjiao.registration;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<Registration, RegistrationId> {

    Registration saveAndFlush(Registration registration);

    Optional<Registration> findById(RegistrationId id);

    Optional<Registration> findByTokenDigest(String tokenDigest);

    List<Registration> findByStateOrderBySubmittedAt(RegistrationState state);

    boolean existsByCreditCodeAndKindAndState(String creditCode, RegistrationKind kind, RegistrationState state);

    boolean existsByLoginAndState(String login, RegistrationState state);
}
