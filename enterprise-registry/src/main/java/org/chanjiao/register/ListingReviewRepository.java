package org.chanjiao.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ListingReviewRepository extends Repository<ListingReview, UUID> {

    ListingReview save(ListingReview review);

    Optional<ListingReview> findById(UUID id);

    boolean existsByCreditRecordId(UUID creditRecordId);
}
