# An S3-compatible store on a folder, with the bucket of the product and without root: a new volume begins as this folder is.
FROM ghcr.io/versity/versitygw:v1.8.0
USER root
RUN mkdir -p /objects/shuanggongshi && chown -R nobody /objects
COPY --chmod=755 objects.sh /objects.sh
USER nobody
ENTRYPOINT ["/objects.sh"]
