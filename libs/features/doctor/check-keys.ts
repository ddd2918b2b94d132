import { X509Certificate } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { type Config, openSecretKeys } from '@app/config';
import { readAuditKey } from '@app/features/audit-trail';
import { officeIdentity } from '@app/features/official-documents';
import type { Clock } from '@app/kernel';
import { isSpecimenCertificate } from '@app/signing';
import { validityFinding } from './certificate-validity';
import { type Finding, findingsOn, kindOf } from './finding';

const onKeys = findingsOn('密钥');
const onSeal = findingsOn('签章');

/** The keys of secrets at rest and of the audit log, the office's certificate and its seal. Makes none that are missing. */
export async function checkKeys(config: Config, clock: Clock): Promise<readonly Finding[]> {
  return [await checkSecretKeys(config), await checkAuditKey(config), ...(await checkSeal(config, clock))];
}

async function checkSecretKeys({ secretKeys }: Config): Promise<Finding> {
  if (secretKeys.source === 'file' && secretKeys.isMade && !(await isThere(secretKeys.path)))
    return onKeys.well('加密密钥将在首次启动时生成。');
  try {
    openSecretKeys(secretKeys);
    return onKeys.well('加密密钥可用。请确认另有备份。');
  } catch (error) {
    return onKeys.failing({
      says: `加密密钥不能使用（${kindOf(error)}），动态验证码等加密内容无法解开。`,
      next: '请核对SECRET_KEYS或SECRET_KEY_FILE，文件权限应为0600。',
    });
  }
}

async function checkAuditKey({ audit }: Config): Promise<Finding> {
  const { path, mayCreate } = audit.key;
  if (mayCreate && !(await isThere(path))) return onKeys.well('审计日志密钥将在首次启动时生成。');
  try {
    await readAuditKey({ path, mayCreate: false });
    return onKeys.well('审计日志密钥可用。请确认另有备份。');
  } catch (error) {
    return onKeys.failing({
      says: `审计日志密钥不能使用（${kindOf(error)}），后台任务进程无法启动。`,
      next: '请核对AUDIT_KEY_FILE，从备份中取回原密钥，文件权限应为0600。',
    });
  }
}

async function checkSeal({ office }: Config, clock: Clock): Promise<readonly Finding[]> {
  const { key } = office;
  const next = '请配置OFFICE_KEY_FILE、OFFICE_KEY_PASSPHRASE和OFFICE_SEAL_FILE。';
  if (key.source === 'missing') return [onSeal.attention({ says: '未配置机关签名证书，文件不能印发。', next })];
  if (key.source === 'specimen') return [onSeal.attention({ says: '使用样张证书，印发的文件均标注“样张”。', next })];
  const identity = officeIdentity(office, clock);
  try {
    const { certificateChain } = await identity.openKey();
    const certificates = certificateChain.map((bytes) => new X509Certificate(bytes));
    const imagePng = (await identity.openSealImage?.()) ?? null;
    const isSpecimen = certificateChain.some(isSpecimenCertificate);
    const seal =
      imagePng === null || isSpecimen
        ? onSeal.attention({ says: '缺少印章图像或证书为样张，印发的文件标注“样张”。', next })
        : onSeal.well('签名证书和印章图像可用。');
    return [seal, ...certificates.slice(0, 1).map((own) => validityFinding('签章', own.validTo, clock.now()))];
  } catch (error) {
    return [
      onSeal.failing({
        says: `签名证书或印章图像不能使用（${kindOf(error)}），文件不能印发。`,
        next: '请核对OFFICE_KEY_FILE及其口令、OFFICE_SEAL_FILE，文件权限应为0600。',
      }),
    ];
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
