import { AwsError } from '../service.ts'
import { keyArn, materialId, newKey, partitionOf } from './key.ts'
import type { KeyOptions, KmsKey } from './key.ts'

export interface Alias {
  readonly arn: string
  readonly name: string
  readonly region: string
  readonly keyId: string
  readonly createdAt: number
}

/** What a request's KeyId names: always an ARN to authorize against, and the key where there is one. */
export interface NamedKey {
  readonly arn: string
  readonly key: KmsKey | undefined
  readonly notFound: AwsError
}

/** The keys and aliases of one account. Both belong to a Region: no other Region sees them. */
export class KeyStore {
  readonly #accountId: string
  readonly #keys = new Map<string, KmsKey>()
  readonly #aliases = new Map<string, Alias>()

  constructor(accountId: string) {
    this.#accountId = accountId
  }

  create(options: Omit<KeyOptions, 'accountId'>): KmsKey {
    return this.save(newKey({ ...options, accountId: this.#accountId }))
  }

  save(key: KmsKey): KmsKey {
    this.#keys.set(key.arn, key)
    return key
  }

  keys(region: string): readonly KmsKey[] {
    return [...this.#keys.values()].filter((key) => key.region === region)
  }

  aliases(region: string): readonly Alias[] {
    return [...this.#aliases.values()].filter((alias) => alias.region === region)
  }

  addAlias(region: string, name: string, keyId: string): void {
    const arn = this.#aliasArn(region, name)
    if (this.#aliases.has(arn)) {
      throw new AwsError('AlreadyExistsException', 400, `An alias with the name ${arn} already exists`)
    }
    this.#aliases.set(arn, { arn, name, region, keyId, createdAt: Date.now() / 1000 })
  }

  /** The key that a blob names, in the Region that is asked: only related multi-Region keys share their material. */
  byMaterial(region: string, id: Buffer): KmsKey | undefined {
    return this.keys(region).find((key) => materialId(key).equals(id))
  }

  /** Key ID, key ARN, alias name or alias ARN. Throws where the ARN cannot be one of this Region. */
  find(region: string, keyId: string): NamedKey {
    if (!keyId.startsWith('arn:')) return this.#findByName(region, keyId)
    const [, , service, arnRegion = '', account = '', resource = ''] = keyId.split(':')
    if (service !== 'kms' || !/^(key|alias)\/./.test(resource)) {
      throw new AwsError('InvalidArnException', 400, `Invalid arn ${keyId}`)
    }
    if (arnRegion !== region) throw notFound(`Invalid arn ${arnRegion}`)
    if (account !== this.#accountId)
      return { arn: keyId, key: undefined, notFound: notFound(`Key '${keyId}' does not exist`) }
    return this.#findByName(region, resource.replace(/^key\//, ''))
  }

  #findByName(region: string, name: string): NamedKey {
    if (name.startsWith('alias/')) return this.#findByAlias(region, name)
    const arn = keyArn(region, this.#accountId, name)
    const looksLikeId = /^(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(name)
    const message = looksLikeId ? `Key '${arn}' does not exist` : `Invalid keyId '${name}'`
    return { arn, key: this.#keys.get(arn), notFound: notFound(message) }
  }

  #findByAlias(region: string, name: string): NamedKey {
    const arn = this.#aliasArn(region, name)
    const alias = this.#aliases.get(arn) ?? this.#awsManagedAlias(region, name)
    const key = alias && this.#keys.get(keyArn(region, this.#accountId, alias.keyId))
    return { arn: key?.arn ?? arn, key, notFound: notFound(`Alias ${arn} is not found.`) }
  }

  /** A service's own key comes into being when it is first named, and only that service may use it. */
  #awsManagedAlias(region: string, name: string): Alias | undefined {
    const service = /^alias\/aws\/(s3|ebs|lambda|ssm|secretsmanager)$/.exec(name)?.[1]
    if (service === undefined) return undefined
    const Condition = { StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` } }
    const use = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*']
    const policy = {
      Statement: [
        { Effect: 'Allow', Principal: { AWS: '*' }, Action: [...use, 'kms:DescribeKey'], Resource: '*', Condition },
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${this.#accountId}:root` },
          Action: ['kms:DescribeKey'],
          Resource: '*'
        }
      ]
    } as const
    const description = `Default key that protects my ${service} data when no other key is defined`
    const key = this.create({ region, manager: 'AWS', policy, description })
    this.addAlias(region, name, key.id)
    return this.#aliases.get(this.#aliasArn(region, name))
  }

  #aliasArn(region: string, name: string): string {
    return `arn:${partitionOf(region)}:kms:${region}:${this.#accountId}:${name}`
  }
}

function notFound(message: string): AwsError {
  return new AwsError('NotFoundException', 400, message)
}
