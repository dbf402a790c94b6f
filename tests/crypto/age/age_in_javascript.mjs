// Opens or makes an age file with the implementation in JavaScript, whose module is the first argument.
//
//   age_in_javascript.mjs MODULE open|seal key|passphrase SECRET IN OUT
//
// SECRET: a file with the identity (to open), the recipient (to seal) or the passphrase.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, act, kind, secretFile, input, output] = process.argv.slice(2);
const age = await import(pathToFileURL(module));
const secret = readFileSync(secretFile, 'utf8');

async function open(file) {
    const decrypter = new age.Decrypter();
    if (kind === 'key')
        decrypter.addIdentity(secret);
    else
        decrypter.addPassphrase(secret);
    const text = file.subarray(0, 10).toString('latin1');
    return decrypter.decrypt(text === '-----BEGIN' ? age.armor.decode(file.toString('latin1')) : file);
}

async function seal(plain) {
    const encrypter = new age.Encrypter();
    if (kind === 'key') {
        encrypter.addRecipient(secret);
    } else {
        encrypter.setPassphrase(secret);
        encrypter.setScryptWorkFactor(12);
    }
    return encrypter.encrypt(plain);
}

writeFileSync(output, await (act === 'open' ? open : seal)(readFileSync(input)));
