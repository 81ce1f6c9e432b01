/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -20 CFA -18 OF -19 VAE -17 action -21 applicable -19 body -16 comment -22 criterion -20 date -16 deadline -26 expectedLevel -19 expiry -21 indicator -29 label -22 lastCheck -23 links -18 none -26 priority -21 proofs -22 responsible -20 score 37 status -27 version -18
h/(none)	BC -19 body -19 comment -17 deadline -17 documents -19 expectedLevel -18 label -16 none -19 phase -20 score -20 severity -16 status -15
h/?	BC -35 CFA -30 VAE -26 applicable 18 body -32 comment -44 criterion -33 date -21 documents -24 expectedLevel -34 expiry -26 indicator -46 label -36 lastCheck -25 links -18 phase -20 proofs -41 reference -28 score -21 session -26 step -22 version -30
h/?$	BC -31 CFA -28 VAE -23 body -26 comment -42 criterion -32 date -19 documents -20 expectedLevel -28 expiry -24 indicator -45 label -33 lastCheck -25 phase -24 proofs -42 reference -27 score -23 session -22 step -20 version -31
h/^a	BC -18 CFA -24 OF -22 VAE -26 applicable -30 body -17 comment 24 criterion -23 date -30 documents -18 end -16 expectedLevel -20 expiry 20 indicator -38 label -37 lastCheck -38 links -27 none -16 phase -21 reference -22 responsible -43 score -23 session -20 severity -24 status -47 step -21 steps -25 trainee -17 version -32
h/^appr	BC -16 CFA 27 VAE -18 action -15 applicable -17 comment -15 criterion -15 deadline -17 indicator -16 label -17 links -16 none -23 proofs -16 responsible -16 score -16
h/^apren	BC -17 CFA 21 VAE -15 none -15
h/^artif	BC -17 CFA -16 OF -17 VAE -17 action -21 applicable -15 body -17 comment -24 criterion -20 date -15 deadline -21 expectedLevel -17 expiry -18 indicator -22 label -17 lastCheck -18 none -28 priority -19 proofs 15 responsible -25 score -21 severity -19 status -25
h/^bil	BC 17
h/^bilan	BC 23 none -18 status -15
h/^c	BC -26 CFA 18 OF -22 VAE -24 action -27 body -25 comment -25 date -21 deadline -30 documents -19 expectedLevel -20 expiry -23 lastCheck -22 none -32 priority -23 reference -19 responsible -32 score -24 severity -25 step -18
h/^ce	BC -22 OF -19 VAE -18 action -25 applicable -21 body -27 criterion -23 date -15 deadline -39 documents 28 expiry -19 indicator -28 label 19 lastCheck -25 links -32 priority -27 responsible -29 score -20 severity -21 status -36 version -21
h/^dat	BC -24 CFA -18 OF -25 VAE -20 action -29 applicable -21 body -24 comment -33 criterion -23 date 19 deadline 15 documents -20 end -19 expectedLevel -29 indicator -35 label -34 links -38 priority -30 proofs -42 reference -29 responsible -34 score -30 session -22 severity -31 start 21 status -44 step -19 steps -18 version -31
h/^derni	BC -20 OF -19 action -22 body -18 comment -25 criterion -16 date -21 end 26 expectedLevel -23 expiry -24 indicator -16 label -25 lastCheck 17 links -24 priority -23 proofs -20 responsible -21 score -22 severity -25 start -25 status -23
h/^eleme	BC -16 OF -15 action -19 body -15 criterion -17 date -16 deadline -21 documents 22 expectedLevel -21 expiry -17 indicator -22 label -20 lastCheck -18 links -22 none -31 priority -19 proofs 17 responsible -21 score -19 session -16 severity -18 status -24 version -17
h/^evide	BC -18 CFA -16 OF -17 VAE -17 action -16 applicable -15 body -16 comment -21 criterion -22 date -15 deadline -22 expectedLevel -21 indicator -23 label -17 lastCheck -18 none 16 priority -20 responsible -22 score -20 severity -19 status -25 version -21
h/^fil	BC -16 action -18 comment -19 date -15 deadline -16 expiry -15 indicator -19 responsible -22 session -18 status -23 steps -16 version -20
h/^impor	BC -15 OF -15 action -15 body -17 comment -21 criterion -16 deadline -19 expectedLevel -18 indicator -17 label -18 links -18 none -23 priority 28 proofs -18 responsible -22 score -16 severity -18 status -24
h/^in	BC -39 CFA -37 OF -36 VAE -47 applicable 43 comment -16 label -15 none -21
h/^indic	BC -17 CFA -15 OF -18 action -22 applicable -17 body -17 comment -26 criterion -26 date -24 deadline -26 documents -18 expectedLevel -24 expiry -22 indicator 17 lastCheck -21 links -32 none -37 phase -16 priority -22 proofs -36 reference -22 responsible -35 severity -20 status -44 step -18
h/^le	BC -15 action -17 applicable -15 comment -21 criterion 15 date -18 deadline -27 documents -17 expiry -21 indicator -31 lastCheck -27 none -36 priority -16 proofs -28 severity -15 status -20 version -16
h/^n	BC -17 applicable -16 comment 23 links -16 none -33 steps -15 trainee 16
h/^nb	BC -20 OF -15 VAE -19 action -18 body -20 date -15 deadline -22 expectedLevel -20 expiry -17 indicator -22 label -15 lastCheck -17 links -29 none 27 priority -21 proofs -24 reference -17 responsible -26 score -19 session -23 severity -17 status -26 steps -18 version -22
h/^nc	BC -17 VAE -15 action -18 applicable -23 comment -19 criterion -17 deadline -22 indicator -17 label -18 lastCheck -17 links -18 none -33 priority -20 proofs -16 responsible -18 score -17
h/^nivea	BC -19 OF -18 VAE -15 action -24 applicable -18 body -19 comment -33 criterion -19 deadline -26 documents -15 expectedLevel 17 expiry -18 indicator -25 label -24 lastCheck -23 links -26 none -37 proofs -21 responsible -23 score -27 session -15 version -17
h/^not	BC -15 CFA -16 OF -16 VAE -16 action -28 comment 28 criterion -20 deadline -21 documents -18 expectedLevel -25 indicator -20 label -25 links -20 none -19 phase -17 priority -16 proofs -25 reference -15 responsible -26 score 20 session -15 severity -19 step -15 steps -15 version -16
h/^n°	BC -19 CFA -15 OF -19 VAE -17 action -22 applicable -17 body -19 comment -30 date -20 deadline -28 documents -22 expectedLevel -23 expiry -20 label -29 lastCheck -20 links -31 phase -16 priority -24 proofs -27 reference 28 responsible -31 score -21 severity -22 status -33 step -21 steps -20 trainee -18
h/^of	BC -20 CFA -24 OF 28 VAE -23 applicable -31 none -22
h/^ordr	BC -18 CFA -15 OF -21 VAE -16 action -20 applicable -17 body -18 comment -24 criterion -21 date -17 deadline -24 expectedLevel -21 expiry -21 indicator -27 label -23 lastCheck -21 links -23 priority 18 proofs -22 responsible -21 score -25 severity -21 status -26 version -20
h/^point	BC -17 OF -16 VAE -15 action -19 applicable -15 criterion -19 deadline -25 expectedLevel -18 expiry -16 lastCheck -32 links -26 none -32 priority -20 proofs -18 severity -18 status -24 step -16
h/^porte	BC -16 OF -16 VAE -16 body -17 comment -21 deadline -17 documents -17 links -23 none -20 proofs -15 responsible 31 session -17 status -20 step -18 version -16
h/^pour	BC -19 VAE -15 action -18 applicable 19 body 17 comment -26 criterion -22 date -20 documents -20 expectedLevel -29 label -20 lastCheck -25 links -22 priority -18 proofs -23 reference -16 responsible -22 severity -22 status -37 step -19 version -19
h/^pr	BC -16 action -17 comment -18 criterion -15 deadline 16 expectedLevel -15 label -15 links -18 none -20 priority -16 responsible -18 severity -18 status -25 version -15
h/^preuv	BC -15 CFA -16 OF -16 VAE -16 action -21 applicable -16 body -18 comment -29 criterion -18 date -15 deadline -30 documents 17 expectedLevel -32 indicator -16 label -23 lastCheck -17 links -31 none 15 phase -19 priority -18 proofs 16 reference -17 responsible -21 score -19 session -19 severity -15 status -32 steps -16 version -16
h/^rang	BC -19 OF -18 VAE -16 action -23 applicable -18 body -16 comment -20 criterion -20 date -17 deadline -22 expectedLevel -17 expiry -21 indicator -20 label -20 lastCheck -19 proofs -21 responsible -16 score -21 severity -21 status -29 version -17
h/^skill	BC 15 applicable -15
h/a	BC -43 OF -40 action 23 body -37 criterion -39 date -48 end -33 expectedLevel -48 indicator -15 links -38 none -25 phase -35 proofs 15 reference -44 score -21 session -42 severity -43 start -31 step -40 trainee -37
h/accom	BC 16 links -17 none -20 severity -17 status -18 steps -17
h/actio	BC -26 CFA -21 VAE -19 action 32 applicable -16 body -21 comment -29 criterion -21 date -17 deadline -31 expectedLevel -28 expiry -22 indicator -26 label -33 lastCheck -21 links -26 none -40 priority -29 proofs -25 score -20 session 20 severity -22 status -31 steps -28 trainee -19 version -19
h/actio de	BC -18 CFA -17 OF 22 none -18 session 20
h/af	BC -19 CFA -19 OF 26 VAE -21 action -15 applicable -18 comment -17 deadline -16 expectedLevel -16 links -15 none -24 priority -16 proofs -15 responsible -15 score -16 status -23
h/afc	BC -30 CFA -25 OF 39 VAE -20 action -24 applicable -16 body -21 comment -27 criterion -25 date -18 deadline -23 expectedLevel -23 expiry -20 indicator -26 label -25 lastCheck -21 links -23 none -27 priority -26 proofs -26 responsible -25 score -26 severity -24 status -25 version -22
h/aid	BC -16 OF -16 comment -17 deadline -17 expectedLevel -16 indicator -20 links -20 none 28 proofs -16 responsible -20 score -15 status -16 version -18
h/appre	BC -23 CFA 34 OF -27 VAE -27 applicable -24 body -19 comment -24 end -15 none -24 responsible -22 score -16 session -28 steps -23 trainee 16
h/appre$	BC -24 CFA 21 OF -19 comment -21 responsible -20
h/apren	BC -16 CFA 23 OF -15 VAE -16 status -17
h/apren$	BC -17 CFA 25 OF -15 VAE -17 applicable -16 comment -16 none -18
h/artif	BC -16 OF -15 VAE -15 action -17 body -16 comment -20 criterion -18 date -15 deadline -19 expectedLevel -15 expiry -17 indicator -22 lastCheck -16 none -29 priority -16 responsible -23 score -17 severity -17 status -22
h/asses	BC 20 OF -15 applicable -15 steps 28
h/atten	BC -18 CFA -15 OF -19 VAE -17 action -25 applicable -20 body -23 criterion -21 date -18 documents -22 end -16 expectedLevel 23 expiry -20 indicator -31 lastCheck -21 links -36 phase -24 priority -24 proofs -44 reference -24 responsible -32 score -19 session -21 severity -26 start -15 status -32 step -21 trainee -16 version -21
h/au	BC -28 CFA -23 OF -22 applicable 20 body -23 comment -27 criterion -27 date -18 end 21 expectedLevel -26 expiry 23 indicator -30 label -26 lastCheck -32 none -28 priority 18 proofs -21 reference -18 responsible -29 score -21 session -18 severity -22 start -22 status -21 steps -17 version -24
h/audit	BC -24 CFA -21 OF -22 VAE -22 action -32 comment 15 criterion -29 date -20 deadline -33 expiry -26 indicator -36 label -15 lastCheck -27 links -33 priority -30 reference -16 responsible -34 score -27 session -15 severity -28 step -15 version -26
h/audit$	BC -21 CFA -19 OF -20 VAE -24 action -28 comment 17 criterion -25 date -17 deadline -28 expectedLevel -19 expiry -22 indicator -35 label -32 lastCheck -23 links -26 priority -26 reference -15 responsible -31 score -21 session -16 severity -26 step -15 version -22
h/b	BC 16 CFA -17 VAE -15 applicable -16 comment 26 criterion -17 deadline -15 expectedLevel -15 indicator -18 label -19 links -21 none -25 proofs -16 responsible -15 status -19 trainee -16
h/bc	BC 38 CFA -23 OF -17 VAE -22 action -15 applicable -28 comment -17 criterion -16 deadline -16 expectedLevel -17 indicator -17 label -16 lastCheck -17 links -15 none -24 priority -17 proofs -17 responsible -16 status -17
h/bc$	BC 29 CFA -22 VAE -25 applicable -19 none -19
h/bd	BC 19 status -16
h/bil	BC 19 none -19
h/bilan	BC 38 CFA -21 OF -25 VAE -17 action -19 applicable -19 body -18 comment -26 criterion -17 date -16 deadline -24 expectedLevel -20 expiry -19 indicator -25 label -18 lastCheck -18 links -24 none -31 proofs -21 responsible -22 score -16 session 24 severity -22 status -26 step -22 trainee -21 version -16
h/bilan de	BC 26 OF -20 none -16 proofs -17
h/bilan$	BC 22 OF -20 body -16 deadline -16 indicator -16 none -24 responsible -16 session 20 severity -19 status -16 step -15 trainee -20
h/blabl	BC -19 CFA -16 OF -20 VAE -16 action -21 applicable -17 body -19 comment 31 criterion -20 date -16 deadline -25 expectedLevel -24 expiry -21 indicator -22 label -22 lastCheck -22 links -20 none -23 priority -23 proofs -20 responsible -22 score -21 severity -22 status -27
h/board	BC -17 OF -15 VAE -15 action -16 applicable -15 comment -22 criterion -17 deadline -20 expectedLevel -17 expiry -15 indicator -20 label -17 lastCheck -16 links -20 none -22 priority -18 proofs -18 responsible -16 score -16 severity -17 status 26 version -15
h/by	BC -21 CFA -17 OF -20 VAE -19 action -23 applicable -19 comment -27 criterion -20 date -20 deadline 20 documents -15 expectedLevel -24 indicator -26 label -27 lastCheck -23 links -22 phase -16 priority -24 proofs -26 reference -15 score -22 session -18 severity -24 status -29 step -15 version -20
h/by$	BC -17 OF -17 VAE -15 action -19 applicable -16 comment -23 criterion -19 date -21 deadline 16 expectedLevel -20 indicator -21 label -21 lastCheck -19 links -27 priority -19 proofs -22 score -18 session -17 severity -19 status -29 version -20
h/c	BC 22 OF -28 VAE -27 action -32 comment -36 criterion 16 date -27 deadline -37 documents -17 expectedLevel -36 expiry -29 lastCheck -29 none -43 phase -18 priority -31 reference -22 responsible -39 score -24 session -19 severity -33 status -21 steps -17 version -16
h/c est	BC -18 CFA -15 OF -19 applicable 17 criterion -31 deadline -21 indicator 22 label -28 lastCheck -15 none -34 responsible -15 severity -16
h/c$	BC 25 CFA -15 applicable -17 comment -17 criterion -15 status -19
h/ca	BC -29 OF -22 VAE -15 action -24 body -19 criterion -22 date -19 deadline -20 documents -22 expectedLevel -24 expiry -23 lastCheck -20 links -39 none -34 proofs -39 reference -17 responsible -34 score -23 session -16 severity 15 step -17 version -23
h/call	BC -18 CFA -24 OF -23 VAE -25 applicable 25 none -22 steps 16
h/cbc	BC 39 CFA -24 OF -33 VAE -26 action -25 applicable -24 body -22 comment -26 criterion -26 date -20 deadline -28 expectedLevel -27 expiry -24 indicator -27 label -26 lastCheck -24 links -22 none -28 priority -27 proofs -27 responsible -26 score -15 severity -26 status -35 version -22
h/ce	BC -26 CFA -22 OF -27 VAE -24 action -41 applicable -29 body -31 criterion -31 date -23 documents 19 expiry -32 indicator -33 label 16 lastCheck -41 phase -16 priority -26 reference -18 responsible -40 score -25 session -16 severity -30 steps -16 version -22
h/ce que	BC -15 action -23 comment 20 criterion -15 deadline -29 documents 16 indicator -22 lastCheck -16 links -18 none -43 priority -17 proofs 16 severity -16 status -23
h/cfa	BC -25 CFA 37 OF -21 VAE -34 applicable -30 criterion -15 deadline -16 indicator -16 label -15 links -16 none -22 proofs -15
h/cfa$	BC -21 CFA 31 OF -18 VAE -23 applicable -23 indicator -15 none -21 status -23
h/class	BC -16 OF 19 VAE -16 action -21 applicable -16 body -20 comment -25 criterion -20 deadline -23 expectedLevel -21 expiry -19 indicator -21 label -21 lastCheck -19 links 24 priority -21 proofs -28 responsible -19 score -18 session -24 severity -21 status -24 steps -20 version -21
h/combien	BC -20 OF -18 action -18 applicable -20 comment -19 criterion -22 deadline -23 expectedLevel -19 expiry -17 indicator 16 label -26 lastCheck -21 links -32 none 24 proofs -25 responsible -21 severity -15 status -28 version -15
h/comment	BC -17 OF -18 VAE -15 applicable -21 comment 31 criterion -20 deadline -32 expectedLevel -21 expiry -21 indicator -23 label -22 lastCheck -19 links -26 none -33 priority -24 proofs -17 responsible -23 score -18 severity -20 status -26 version -18
h/comp	BC 28 OF -18 comment -18 deadline -17 expectedLevel -15 indicator -15 label -15 lastCheck -15 links -16 none -20 proofs -16 responsible -16 status -17
h/comp$	BC 28 CFA -15 OF -19 comment -18 deadline -17 indicator -16 label -16 lastCheck -15 links -15 none -19 proofs -16 responsible -15 status -16
h/compe	BC 21 CFA -15 OF -17
h/compl	BC -17 CFA -15 OF -18 VAE -16 action -17 body -16 comment -25 criterion -17 expectedLevel -21 expiry -15 indicator -21 label -19 lastCheck -19 links -25 none -30 priority -21 proofs -18 responsible -21 severity -18 steps 16 version -18
h/conce	BC -21 CFA -18 OF -21 VAE -20 action -15 applicable 37 deadline -16 links -15 none -30 proofs -18 responsible -18 severity -19 status -28
h/cr	BC -16 OF -17 VAE -15 action -15 applicable -15 comment -18 criterion 26 deadline -18 expectedLevel -17 expiry -15 indicator -19 label -17 lastCheck -16 links -18 none -20 priority -17 proofs -17 responsible -18 score -17 severity -16 status -19 version -15
h/crite	BC -19 OF -19 VAE -16 action -24 applicable -17 body -19 comment -25 criterion 40 date -17 deadline -26 expiry -20 label -38 lastCheck -23 links -27 none -34 priority -23 proofs -27 responsible -32 score -18 severity -20 status -38 version -21
h/crite$	BC -17 OF -17 VAE -15 action -23 applicable -15 body -15 comment -18 criterion 31 deadline -21 expiry -16 indicator -25 label -27 lastCheck -18 links -21 none -23 priority -21 proofs -20 responsible -19 severity -18 status -22 version -16
h/d	BC -34 CFA -29 OF -34 VAE -28 applicable -32 criterion -46 documents -28 expectedLevel -34 label -44 proofs -35 responsible -42 score -27 session -38 severity -35 trainee -32 version -36
h/dat	BC -30 CFA -24 OF -30 VAE -26 action -31 applicable -27 body -28 comment -41 criterion -31 date 24 documents -29 expectedLevel -34 expiry 16 indicator -34 label -40 links -43 none -15 phase -17 priority -36 proofs -34 reference -35 responsible -41 score -37 session -30 severity -37 status -50 step -27 steps -25 trainee -24 version -40
h/dat de	BC -19 action -22 comment -22 date 19 deadline -20 end -17 expectedLevel -17 indicator -22 label -21 links -24 none -36 priority -19 proofs -32 responsible -18 score -22 severity -23 start 21 status -25
h/dat$	BC -18 CFA -15 OF -17 VAE -17 action -15 applicable -17 body -23 comment -28 criterion -21 deadline -16 end 15 expectedLevel -19 expiry 20 indicator -20 label -22 lastCheck -18 links -26 none -24 phase -17 priority -21 proofs -17 reference -25 responsible -27 score -18 session -23 severity -18 status -25 steps -23 trainee -21 version -27
h/de comp	BC 19 none -16
h/de forma	BC -19 CFA -16 body 15 comment -17 links -15 none -36 steps -22
h/de l	BC -29 CFA -18 OF -27 VAE -17 action -25 applicable -21 criterion -19 date -20 deadline -29 expectedLevel -32 expiry -23 indicator -56 label 15 lastCheck -26 none -41 phase -19 priority -27 proofs -30 score -22 session -19 trainee -17 version -16
h/de la	BC -22 OF -18 action -21 applicable -15 body -39 comment -29 criterion -16 date 19 deadline -29 end -21 expectedLevel -23 indicator -17 label -23 none -25 priority -17 reference -22 responsible -28 severity 16 start -19 step -16 version -29
h/derni	BC -22 CFA -16 OF -20 action -26 applicable -15 body -19 comment -27 criterion -19 date -41 end 25 expectedLevel -25 expiry -28 indicator -19 label -29 lastCheck 26 links -26 none -19 priority -25 proofs -28 responsible -26 score -24 severity -29 start -27 status -28 version -27
h/do	BC -18 OF -16 action 18 comment -22 criterion -15 deadline -21 expectedLevel -23 expiry -15 indicator -22 label -19 lastCheck -17 links -23 none -24 priority -20 proofs -25 responsible -23 severity -17 status -23 version -15
h/doc	BC -21 CFA -20 OF -21 VAE -23 action -28 applicable -20 body -24 comment -30 criterion -21 date -30 deadline -28 documents 35 expectedLevel -25 expiry -29 indicator -42 label -23 lastCheck -24 none -47 phase -19 priority -27 proofs 17 reference 15 score -25 session -31 severity -22 step -24 version -17
h/doc$	BC -17 OF -17 VAE -16 action -24 applicable -16 body -17 comment -23 criterion -16 date -23 deadline -24 documents 15 expectedLevel -21 expiry -23 indicator -33 label -25 lastCheck -19 none -31 priority -21 proofs 19 score -17 session -26 severity -19 step -16
h/docum	BC -29 CFA -17 OF -27 VAE -25 action -32 applicable -25 body -27 comment -33 criterion -21 deadline -35 documents 15 expectedLevel -46 expiry -16 indicator -38 label -38 lastCheck -29 phase -28 priority -29 score -32 session -32 severity -31 steps -16 trainee -16
h/docum$	BC -23 CFA -16 OF -20 VAE -17 action -26 applicable -17 body -23 comment -25 criterion -15 deadline -31 expectedLevel -26 indicator -30 label -29 lastCheck -27 phase -17 priority -23 score -22 session -31 severity -25 steps -17 trainee -16
h/dri	BC -16 OF -16 action -19 applicable -15 body -15 comment -20 criterion -19 deadline -22 expectedLevel -18 expiry -16 indicator -21 label -17 lastCheck -17 links -17 none -26 priority -18 proofs -21 responsible 28 score -16 severity -17 status -23 version -17
h/du	BC -33 CFA -29 OF -34 VAE -20 applicable -32 body -37 comment -30 criterion -36 deadline -20 indicator -49 none -18 priority -43 score -37 severity -36 steps -22
h/due	BC -16 OF -16 action -18 comment -24 criterion -17 date -18 deadline 25 documents -16 expectedLevel -18 expiry -17 indicator -24 label -18 lastCheck -24 links -26 priority -19 proofs -19 responsible -24 score -17 severity -18 status -23 step -16 version -18
h/e	BC -18 CFA -17 OF -17 VAE 25 action -19 applicable -16 comment -26 criterion -16 deadline -21 expectedLevel -18 expiry -17 indicator -21 label -20 lastCheck -17 links -24 priority -19 proofs -21 responsible -20 score -15 severity -18 version -17
h/ecart	BC -15 body -20 comment -20 deadline -16 expectedLevel -16 label -21 links -17 none -22 priority -18 proofs -17 severity 25 status -20
h/eleme	BC -16 OF -15 action -21 body -16 criterion -16 date -16 deadline -21 documents 22 expectedLevel -18 expiry -18 indicator -22 label -24 lastCheck -18 links -22 none -33 priority -19 proofs 18 responsible -21 score -18 session -16 severity -18 status -25 version -17
h/en	BC -30 CFA -24 OF -29 VAE -26 action -40 applicable -31 body -31 criterion -36 documents -32 end -15 expectedLevel -41 expiry -41 indicator -16 lastCheck -41 links -57 none -56 phase -28 reference -30 score -31 session -29 severity -36 start -15 step -29 trainee -20 version 16
h/entre	BC -19 CFA -15 OF -16 VAE -15 action -18 applicable -16 body 18 comment -29 criterion -18 date -17 deadline -21 end -19 expiry -20 indicator -26 label -15 lastCheck -18 links -29 none 15 priority -15 proofs -20 reference -20 responsible -29 score -21 session -20 severity -17 start 26 status -28 steps -23 version -16
h/est	BC -24 CFA -18 OF -22 action -17 body -21 comment -30 criterion -33 date -24 deadline -31 documents -19 expectedLevel -19 expiry -23 lastCheck -22 none -40 priority -27 reference -19 responsible -41 score -17 session -17 severity -28 status 22 version -25
h/eta	BC -16 OF -17 action -17 applicable -15 comment -20 criterion -17 deadline 26 expectedLevel -19 expiry -24 indicator -18 label -18 lastCheck -15 links -17 none -20 priority -20 proofs -18 responsible -19 score -17 severity -19 status -19 version -15
h/evalu	BC -18 OF -17 VAE -16 action -19 applicable -18 body -19 criterion -28 date -19 deadline -34 end -21 expectedLevel -25 expiry -27 links -24 none -30 priority -20 proofs -25 responsible -25 session -25 severity -15 steps 22 version -17
h/evalu$	BC -16 action -16 body -15 criterion -17 date -23 deadline -25 expectedLevel -20 expiry -21 indicator -24 links -21 none -21 priority -19 proofs -20 responsible -19 score -24 severity -21 status 18 version -17
h/evide	BC -25 CFA -24 OF -26 VAE -24 action -20 applicable -22 body -24 comment -29 criterion -29 date -24 deadline -30 expectedLevel -39 indicator -31 label -26 lastCheck -25 priority -28 responsible -29 score -32 severity -27 status -33 version -29
h/evide$	BC -16 OF -17 action -26 applicable -15 body -16 comment -23 criterion -18 date -17 deadline -21 expectedLevel -36 expiry -23 indicator -20 label -26 lastCheck -18 priority -19 proofs 21 responsible -20 score -17 severity -19 status -22 version -17
h/expec	BC -16 OF -15 action -20 applicable -15 body -16 comment -23 criterion -17 date -15 deadline -20 expectedLevel 31 expiry -18 indicator -18 label -27 lastCheck -18 links -24 priority -21 proofs -37 responsible -19 score -18 severity -17 status -24 version -17
h/f	BC -18 CFA 18 OF 19 VAE -20 action 20 applicable -23 body -21 comment -31 criterion -24 deadline -26 expectedLevel -20 expiry -23 indicator -27 label -31 lastCheck -22 links -25 none -28 priority -18 proofs -30 responsible -27 score -19 severity -17 status -26 version -21
h/fair	BC -17 CFA -17 OF -19 VAE -19 action 23 applicable -19 comment -28 criterion -20 deadline -27 expectedLevel -22 expiry -23 indicator -24 lastCheck -22 links -19 proofs -30 responsible -23 score -18 severity -18 status -26 version -22
h/faut	BC -15 action -25 comment -26 criterion -17 date -18 deadline 21 documents -17 expectedLevel -40 expiry -22 indicator -21 label 20 lastCheck -28 links -22 priority -16 proofs -22 responsible -21 score -15 status -21
h/fee	BC -15 OF -15 comment -22 deadline -15 indicator -21 links -20 none 28 priority -16 proofs -15 responsible -15 score -15 status -21
h/forma	BC -30 CFA -21 OF 23 VAE -18 action -23 applicable -23 comment -33 criterion -19 date -19 deadline -24 documents -20 expectedLevel -23 expiry -22 indicator -27 label -19 lastCheck -19 links -33 priority -20 proofs -28 reference -22 responsible -27 score -21 session 20 severity -22 status -19 step -16 trainee -31 version -19
h/forma$	BC -22 CFA -17 action -18 applicable -16 comment -28 criterion -16 deadline -20 documents -16 expectedLevel -17 expiry -17 indicator -22 label -17 lastCheck -17 links -23 priority -17 proofs -24 reference -20 responsible -23 score -16 severity -19 trainee -31
h/guid	BC -16 OF -16 action -18 applicable -15 comment -25 criterion -16 deadline -23 expectedLevel 29 expiry -15 indicator -15 label -26 lastCheck -18 links -22 priority -19 proofs -23 responsible -21 score -17 severity -19 status -22 version -16
h/i	BC -20 CFA -17 OF -15 VAE -23 action -19 body -18 comment -36 criterion -21 date -15 deadline -22 end -15 expectedLevel -28 expiry -18 indicator -22 label -22 lastCheck -19 links -31 none -32 priority -22 proofs 20 responsible -22 score -17 severity -20 steps 23 version -17
h/id	BC -17 OF -15 comment -18 date -21 deadline -16 documents -17 expiry -15 label -19 links -28 proofs -25 reference 29 responsible -27 session -16 status -25 trainee -15 version -24
h/id$	BC -17 OF -15 comment -17 date -15 deadline -15 label -18 links -18 proofs -20 reference 19 status -21 version -15
h/ind	BC -16 OF -16 VAE -15 action -16 applicable -18 body -16 comment -31 criterion -27 deadline -20 documents -17 expectedLevel -16 expiry -15 indicator 33 lastCheck -17 links -20 none -35 phase -15 priority -17 proofs -21 reference -26 responsible -25 score -15 session -15 severity -19 version -22
h/ind$	BC -15 body -15 comment -25 criterion -17 deadline -17 expiry -15 indicator 17 label 18 links -19 none -34 proofs -20 reference -20 responsible -23 severity -17 version -19
h/indic	BC -25 CFA -17 OF -23 VAE -22 action -23 applicable -20 body -23 comment -35 criterion -37 date -23 deadline -26 documents -25 expectedLevel -28 expiry -22 indicator 36 label 19 lastCheck -26 links -29 none -45 phase -22 priority -24 proofs -35 reference -22 responsible -40 session -18 severity -30 step -25
h/indic$	BC -20 OF -17 VAE -16 action -18 applicable -16 body -17 comment -29 criterion -27 deadline -20 documents -19 expectedLevel -23 expiry -15 indicator 31 lastCheck -20 links -20 none -30 phase -17 priority -18 proofs -24 reference -19 responsible -30 score -15 severity -24 step -20 version -20
h/it	BC -19 OF -17 VAE -15 action -22 applicable -17 body -16 comment -17 criterion -20 date -19 expectedLevel -20 expiry -25 indicator -33 links 23 none -29 priority -21 proofs -21 reference -18 responsible -33 score -18 session -15 version -22
h/je	BC -25 CFA -17 OF -21 VAE -19 applicable 17 body -17 comment -44 criterion -22 deadline -31 expectedLevel -34 expiry -18 indicator -24 lastCheck -23 links -31 none -35 priority -17 proofs 24 responsible -24 severity -22 status -19 version -15
h/kilom	BC -16 OF -16 VAE -15 action -17 body -15 comment -18 criterion -15 deadline -18 expectedLevel -17 expiry -16 indicator -18 lastCheck -15 links -19 none 28 priority -17 proofs -17 responsible -15 severity -16 status -23
h/koi	BC -22 CFA -18 action -17 applicable -15 body -18 comment -19 criterion -27 date -20 deadline -17 expectedLevel 15 expiry -18 indicator -31 label 26 lastCheck -15 links -31 none -28 priority -16 responsible -22 status -23 version -21
h/l audit	BC -17 OF -20 VAE -16 action -21 applicable -33 body -21 comment -22 criterion -20 deadline -19 indicator -21 links -18 priority -15 responsible -25 severity -17
h/l indic	BC -17 body -20 comment -28 expectedLevel -20 links -15 none -19 proofs -16 responsible -25 severity -24 status 21
h/la	BC -34 CFA -20 OF -30 VAE -17 action -36 applicable -23 body -21 comment -45 criterion -28 deadline -41 end -27 expectedLevel -37 indicator -27 label -35 none -34 phase -18 priority -29 reference -33 session 15 start -26 step -24
h/last	BC -20 CFA -15 OF -19 VAE -16 action -21 body -18 comment -25 criterion -21 date -33 deadline -30 end 18 expectedLevel -20 expiry -28 indicator -21 label -25 lastCheck 38 links -22 none -30 priority -18 proofs -23 responsible -21 score -20 severity -22 start -21 status -29 version -17
h/le	BC -34 CFA -31 OF -36 VAE -30 action -44 applicable -40 body -21 comment -57 date 15 documents -36 lastCheck 19 none -30 phase -28 priority -44 reference -41 responsible -19 score -36 session -39 severity -42 status -57 steps -34 trainee -27 version -44
h/le$	BC -23 CFA -20 OF -24 VAE -24 action -37 applicable -25 body -28 comment -40 criterion -34 date 19 documents -21 expectedLevel -38 indicator -48 label -41 lastCheck 15 links -39 priority -28 proofs -48 reference -25 responsible -41 score -25 session -24 severity -25 status -32 step -21 steps -29 trainee -24 version -29
h/level	BC -20 CFA -15 OF -18 VAE -21 action -23 applicable -18 body -17 comment -25 criterion -18 deadline -20 expectedLevel 23 indicator -19 label -27 lastCheck -16 links -16 proofs -19 responsible -17 score -17 severity -15 status -23 version -16
h/memo	BC -20 CFA -15 OF -18 VAE -19 action -24 applicable -18 body -19 comment 36 date -16 deadline -23 documents -16 expectedLevel -23 expiry -18 indicator -20 label -21 lastCheck -17 links -28 none -32 priority -22 proofs -25 responsible -26 score -19 session -15 severity -20 status -27 steps -17 version -18
h/meteo	BC -15 comment -23 deadline -19 indicator -16 links -18 none 31 proofs -16 responsible -17 session -15 status -20
h/moi	BC -15 OF -15 applicable 29 comment -17 deadline -16 documents -20 indicator -18 links -27 none -16 responsible 19 status -28
h/nam	BC -17 CFA -15 OF -18 action -19 comment -32 criterion -17 date -25 deadline -23 documents -22 end -29 expectedLevel -20 expiry -22 indicator -28 label -18 links -35 proofs 15 reference -37 score -15 severity -17 start -27 status -28 step 18 steps -25 version -27
h/nam$	BC -16 CFA -15 OF -18 VAE -15 action -19 applicable -16 comment -30 criterion -17 date -16 deadline -22 documents -18 end -27 expectedLevel -20 expiry -18 indicator -22 label -17 lastCheck -16 links -29 reference -31 score -15 severity -18 start -26 status -25 step 16 steps -24 version -22
h/nb	BC -19 OF -15 VAE -18 action -17 applicable -15 body -17 date -16 deadline -22 expectedLevel -19 expiry -17 indicator -24 label -17 lastCheck -17 links -29 none 25 phase -15 priority -21 proofs -24 reference -18 responsible -19 score -18 session -22 severity -17 status -25 step -15 version -21
h/nc	BC -25 CFA -18 OF -20 VAE -23 action -25 body -22 comment -26 criterion -24 date -24 deadline -27 expiry -26 indicator -28 label -27 lastCheck -25 links -27 none -33 priority -23 proofs -32 responsible -29 score -27 severity 22 version -25
h/nc$	BC -21 CFA -17 OF -21 VAE -18 action -21 body -18 comment -22 criterion -19 date -15 deadline -23 expectedLevel -29 expiry -18 indicator -21 label -21 lastCheck -21 links -21 none -28 priority -20 proofs -25 responsible -24 score -22 status 20 version -16
h/next	BC -15 OF -16 VAE -17 action 28 comment -21 criterion -15 deadline -17 expectedLevel -19 indicator -17 label -15 links -21 none -28 priority -16 proofs -18 responsible -24 status -18 version -15
h/nivea	BC -18 OF -17 action -23 applicable -18 body -17 comment -32 criterion -18 deadline -25 expectedLevel 16 expiry -18 indicator -24 label -22 lastCheck -24 links -25 none -36 proofs -21 responsible -21 score -25 version -16
h/no	BC -23 CFA -20 OF -25 VAE -22 action -25 applicable -19 body -26 comment -32 criterion -34 date -31 documents -18 expectedLevel -29 expiry -25 indicator 20 label -32 lastCheck -26 links -32 phase -19 priority -27 proofs -36 reference 15 responsible -28 score -32 session -17 severity -26 status -34 step -17
h/no$	BC -18 OF -17 VAE -16 action -16 applicable -17 body -15 comment -19 criterion -18 date -22 deadline -28 expectedLevel -19 expiry -16 label -26 lastCheck -20 links -21 priority -18 proofs -26 reference 15 responsible -21 score -21 severity -16 status -21 version 19
h/non	BC -16 OF -18 action -17 applicable 16 body -15 comment -20 deadline -21 expectedLevel -22 expiry -16 indicator -22 label -17 lastCheck -20 links -18 none -28 proofs -25 responsible -17 severity 21
h/not	BC -25 CFA -25 OF -27 VAE -24 action -38 applicable -20 body -23 comment 28 criterion -30 date -23 deadline -31 documents -19 end -17 expectedLevel -34 expiry -25 indicator -29 label -32 lastCheck -25 links -33 none -34 phase -15 priority -31 proofs -39 reference -21 responsible -36 score 20 session -22 severity -26 start -17 step -15 steps 18 trainee -20 version -26
h/n°	BC -31 CFA -24 OF -31 VAE -26 action -37 applicable -27 body -29 comment -43 date -30 deadline -39 documents -34 end -18 expectedLevel -33 expiry -35 indicator 19 label -54 lastCheck -38 links -40 phase -24 priority -38 proofs -48 reference 29 responsible -39 score -38 severity -29 start -19 status -46 step -16 steps -24 trainee -22
h/n°$	BC -19 CFA -17 OF -21 VAE -18 action -21 applicable -19 body -16 comment -26 criterion -42 date -18 deadline -23 documents -17 expectedLevel -21 expiry -20 indicator 15 label -46 lastCheck -30 links -24 priority -22 proofs -41 responsible -25 score -28 session -17 severity -18 status -29
h/o	BC -30 CFA -24 OF 16 VAE -21 action -28 applicable 21 comment -28 criterion -18 date -15 deadline -24 documents -17 expectedLevel -19 expiry -19 indicator -24 label -19 lastCheck -18 links -30 priority -18 proofs -20 reference -16 responsible -26 score -17 session -17 severity -23 step -15 steps -17
h/o n	BC -24 applicable 21 comment -24 deadline -15 expectedLevel -15 indicator -19 links -16 proofs -17 responsible -20 severity -15
h/of	BC -29 CFA -32 OF 46 VAE -32 action -22 applicable -40 comment -29 criterion -15 deadline -34 expiry -26 indicator -33 label -20 links -32 priority -27 reference -24 responsible -31 session -23 severity -17 status -25 steps -15 trainee -16 version -26
h/of$	BC -26 CFA -22 OF 38 VAE -22 applicable -27 comment -15 deadline -21 expectedLevel -20 indicator -19 none -23 proofs -15 score -16 session -15 status -24 trainee -16
h/on	BC -27 CFA -19 OF -25 VAE -23 action -30 applicable -26 body -23 comment -36 criterion -27 date 21 deadline -32 documents 16 expectedLevel -35 indicator -30 priority -28 proofs -34 reference -16 responsible -33 score -27 severity -32 version -25
h/order	BC -17 OF -18 VAE -16 action -16 applicable -19 body -19 comment -21 criterion -17 date -15 deadline -17 expectedLevel -17 expiry -17 indicator -20 label -18 lastCheck -16 links -19 priority 22 proofs -21 responsible -25 score -16 severity -16 status -25 version -17
h/order$	BC -18 CFA -16 OF -19 VAE -18 action -17 body -17 comment -22 criterion -17 date -15 deadline -19 expectedLevel -18 expiry -17 indicator -20 label -18 lastCheck -16 links -19 priority 21 proofs -21 responsible -16 score -17 severity -18 status -20 version -18
h/ordr	BC -17 OF -20 VAE -15 action -20 applicable -16 body -18 comment -24 criterion -21 date -17 deadline -23 expectedLevel -21 expiry -21 indicator -29 label -22 lastCheck -20 links -22 priority 19 proofs -21 responsible -21 score -23 severity -21 status -25 version -20
h/organ	BC -17 action -15 body 33 comment -21 deadline -17 expectedLevel -17 expiry -15 indicator -15 label -15 lastCheck -17 links -17 none -21 proofs -21 responsible -17 session -17 severity -17 status -21 steps -15
h/ou	BC -31 CFA -24 OF -33 VAE -28 action -36 applicable -43 comment -42 criterion -36 date -31 deadline -43 expectedLevel -34 expiry -30 indicator -41 label -49 lastCheck -39 links 31 none -41 phase -31 priority -39 proofs -41 reference -28 score -17 session -29 severity 16 step -34 steps -17 trainee -15 version -29
h/out	BC -15 OF -19 action 18 body -16 comment -16 criterion -20 date -23 deadline -16 expiry 19 indicator -16 label -17 lastCheck -26 links -16 none -16 proofs -20 responsible -19 status -16 steps 20
h/papel	BC -15 OF -15 action -15 comment -20 criterion -17 deadline -19 expectedLevel -18 expiry -16 indicator -16 label -17 lastCheck -16 links -20 none -20 priority -17 proofs 26 responsible -18 score -23 severity -18 status -20 version -15
h/papie	BC -17 CFA -17 OF -17 VAE -19 action -22 applicable -18 body -15 comment -26 deadline -24 expectedLevel -22 indicator -36 label -27 lastCheck -20 links -24 none 17 phase -18 priority -21 proofs 16 responsible -31 score -22 session -24 step -24
h/par	BC -20 CFA -15 OF -20 VAE -15 action -24 applicable -18 body -15 comment -26 criterion -26 date -16 deadline -22 documents -16 expiry -21 indicator -33 label -30 lastCheck -22 links -18 priority -18 proofs -41 reference -17 responsible 41 score -20 session -16 severity -28 status -32 version -30
h/pas	BC -17 OF -17 action -17 applicable -20 body -18 comment -20 criterion -18 documents -17 expectedLevel -20 expiry -15 indicator -29 label -20 links -42 none -26 priority -19 proofs -22 responsible -29 score -18 severity 15 status 16
h/permi	BC -15 OF 15 body -18 comment -22 links -24 responsible -16 session 23 status -17
h/point	BC -22 CFA -17 OF -22 VAE -20 action -27 applicable -20 body -19 criterion -26 deadline -21 expectedLevel -27 expiry -24 none -29 priority -24 proofs -25 severity -23 status -29 step -17 version -18
h/porte	BC -16 OF -15 VAE -15 body -18 comment -20 documents -17 links -19 none -17 responsible 28 session -19 status -18 step -17
h/possi	BC -15 OF -15 action -18 applicable -15 body -16 comment -19 criterion -16 date -15 deadline -20 documents -18 expectedLevel 27 lastCheck -16 links -20 priority -18 proofs -31 responsible -18 severity -15 status -30 version -17
h/possi$	BC -16 OF -17 VAE -15 action -20 applicable -17 body -16 comment -24 criterion -17 date -15 deadline -21 documents -19 expectedLevel 32 label -22 lastCheck -17 links -26 priority -19 proofs -31 responsible -18 severity -17 status -30 version -18
h/pour	BC -27 CFA -25 VAE -26 action -33 applicable 27 body 19 comment -15 criterion -35 date -33 deadline 22 documents -22 expiry -40 label -37 lastCheck -37 links -37 priority -28 proofs -40 reference -23 responsible -29 score -28 session -22 severity -27 step -26 steps -15 version -27
h/pr	BC -18 VAE -15 action -20 comment -33 criterion -16 date -15 deadline 16 expectedLevel -17 expiry -16 label -16 links -26 none -27 priority -20 proofs -19 reference -20 responsible -23 session -19 severity -20 start -15 status -28 steps -17 trainee 21 version -22
h/preuv	BC -23 CFA -16 OF -23 VAE -20 action -26 applicable -16 body -20 comment -42 criterion -22 deadline -36 documents 20 expectedLevel -49 expiry -28 indicator -24 label -31 lastCheck -31 phase -21 priority -26 proofs 28 reference -22 responsible -29 score -27 session -31 severity -27 steps -18 trainee -16 version -25
h/preuv$	BC -16 action -17 body -15 comment -26 deadline -22 expectedLevel -16 expiry -30 indicator -21 label -20 lastCheck -26 links 15 priority -19 proofs 18 reference -15 responsible -22 score -19 session -29 severity -23 version -19
h/prior$	BC -15 VAE -17 action -15 body -18 deadline -17 indicator -15 label -15 lastCheck -15 links -17 none -25 priority 25 severity -16 status -20
h/quali	BC -16 OF -15 action -17 applicable -15 comment -22 criterion 19 deadline -21 documents -19 expectedLevel -24 expiry -17 lastCheck -19 links -21 none -30 phase -18 priority -19 proofs -23 reference -24 score -18 status -28 step -19 version -21
h/que	BC -27 OF -23 VAE -19 applicable -27 body -20 criterion -28 date -19 expiry -30 indicator -33 links -34 none -35 priority -30 responsible -25 score -19 severity -30 status -39 step -17
h/qui	BC -25 CFA -20 OF -27 VAE -21 action -25 applicable -29 body 17 date -29 deadline -39 end -26 expectedLevel -40 expiry -32 indicator -36 label -15 lastCheck -35 links -41 none -47 phase -19 priority -32 proofs 17 reference -24 responsible 28 score -27 session -29 severity -31 start -23 status -34 step -25 steps -27 trainee -26 version -26
h/rag	BC -19 CFA -18 OF -21 VAE -17 action -20 applicable -16 body -16 comment -25 criterion -19 date -17 deadline -25 expectedLevel -21 expiry -21 indicator -25 label -21 lastCheck -19 links -25 none -28 priority -22 proofs -22 responsible -20 score -19 severity -22 status 37 version -20
h/rang	BC -15 OF -19 VAE -15 action -24 applicable -18 body -17 comment -25 criterion -19 date -16 deadline -25 expectedLevel -18 expiry -21 indicator -19 label -22 lastCheck -18 proofs -21 responsible -17 score -22 severity -20 status -17 version -17
h/rat	BC -20 comment -17 label -15 severity 23 status -18
h/refle	BC -17 CFA -15 OF -19 VAE -15 action -18 applicable -16 body -16 comment 27 criterion -18 deadline -22 expectedLevel -22 expiry -19 indicator -20 label -20 lastCheck -19 links -17 none -23 priority -20 proofs -22 responsible -19 score -19 severity -19 status -25 version -18
h/relev	BC -22 applicable 18 deadline -16 lastCheck -17
h/requi	BC -18 CFA -15 OF -19 VAE -17 applicable -18 body -15 comment -27 criterion -21 deadline -21 documents 17 expectedLevel 19 expiry -17 indicator -23 label 18 lastCheck -18 links -27 none -23 priority -16 proofs -21 responsible -23 score -17 severity -19 status -20 version -17
h/rnq	BC -15 action -16 comment -22 criterion 19 date -16 deadline -22 documents -15 expectedLevel -17 expiry -17 indicator 20 lastCheck -16 links -23 none -32 priority -18 proofs -21 responsible -24 severity -15 status -26 version -19
h/s	BC -22 CFA -18 OF -17 VAE -19 applicable 21 comment -35 criterion -19 date -19 deadline -24 expectedLevel -22 expiry -23 label -27 lastCheck -21 links -34 none -32 priority 15 proofs -32 reference -22 score -17 session -20 steps -15 version -24
h/scor	BC -17 OF -16 action -15 comment -19 criterion -15 deadline -17 expectedLevel -16 lastCheck -16 links -17 none -18 proofs -15 responsible -17 score 28 severity -16 status -21
h/se	BC -16 OF -16 applicable -17 comment -30 criterion -20 deadline -30 expectedLevel 17 expiry -16 indicator -26 lastCheck -20 links -31 none -38 phase -22 priority -18 proofs -29 reference -21 responsible -25 score -16 session -18 severity -19 status -24 step 15
h/sever	BC -15 action -16 applicable -16 comment -17 criterion -16 deadline -18 expiry -15 indicator -18 label -17 lastCheck -15 links -16 none -19 priority -16 proofs -17 responsible -18 score -16 severity 29 status -21 version -15
h/si	BC 23 CFA -16 OF -18 VAE -17 action -17 comment -25 criterion -17 deadline -20 expectedLevel -19 expiry -16 indicator -20 label -21 lastCheck -15 links -18 none -23 priority -23 proofs -17 responsible -19 score -17 severity 19 status -22
h/skill	BC 23 OF -16 applicable -18
h/statu	BC -17 CFA -16 OF -18 VAE -16 action -18 body -17 criterion -19 date -17 deadline -22 expectedLevel -22 expiry -19 indicator -31 label -26 lastCheck -19 links -18 none -28 priority -21 proofs -24 responsible -27 score -25 severity -20 status 21 version -21
h/suis	BC -18 OF -16 applicable 19 indicator -15 label -15 links -34 proofs -20 responsible -26 severity -22 status 23
h/tag$	BC -15 OF -15 VAE -17 comment -19 deadline -16 indicator -16 links -18 none 17 priority -15 responsible -19 status -20 version 15
h/text	BC -15 action 17 body -15 criterion -16 deadline -18 indicator -27 lastCheck -17 links -20 none -27 priority -17 proofs -20 responsible -19 score -25 severity -16 status -25 steps -16 version -17
h/text$	BC -15 action 16 body -15 criterion -16 deadline -18 expiry -15 indicator -19 lastCheck -16 links -20 none -28 priority -18 proofs -17 responsible -17 score -27 severity -16 status -23 steps -15 version -18
h/the	BC -20 CFA -15 OF -21 VAE -16 action -29 applicable -22 body -18 comment -27 criterion -26 deadline -26 expiry -21 indicator -26 lastCheck -22 links 15 none -37 priority -23 responsible -22 score -20 severity -21 status -32 version -17
h/train	BC -25 CFA -24 OF 25 VAE -21 applicable -25 comment -21 deadline -15 end -21 expectedLevel -15 none -27 proofs -15 session -20 start -19 status -15 steps -19
h/typ	BC -18 OF -18 action -16 applicable -16 body -15 comment -18 deadline -15 label -15 lastCheck -15 links -17 none 15 proofs -16 status -30
h/v	BC -20 CFA -19 VAE 25 action -22 body -20 comment -25 deadline -24 documents -18 expectedLevel -18 expiry -19 indicator -20 lastCheck -18 links -17 priority -23 proofs -26 reference -21 responsible -32 score -15 session -15 severity -18 status -28
h/vae	BC -32 CFA -32 OF -31 VAE 44 action -17 applicable -43 comment -21 criterion -18 deadline -20 expectedLevel -18 expiry -16 indicator -19 label -19 lastCheck -18 links -19 none -28 priority -24 proofs -19 responsible -20 severity -18 status -19 version -15
h/vae$	BC -26 CFA -18 OF -21 VAE 32 applicable -21 comment -19 deadline -17 expectedLevel -15 indicator -17 label -17 links -16 priority -22 proofs -16 responsible -16 status -17
h/val	BC -15 VAE 20 action -15 comment -17 date -16 expectedLevel -15 expiry 20 indicator -18 label -15 lastCheck -15 none -22 priority -15 proofs -16 responsible -17 status -17
h/valid	BC -17 action -17 comment -19 deadline -21 expectedLevel -16 expiry 32 indicator -21 label -18 lastCheck -22 links -19 none -32 priority -18 proofs -38 responsible -20 score -19 severity -20 version -17
h/verdi	BC -19 OF -19 VAE -18 action -18 applicable -18 body -15 comment -23 deadline -21 expectedLevel -22 expiry -16 indicator -21 label -18 lastCheck -17 links -23 none -23 priority -21 proofs -22 responsible -18 score -20 severity -19 status 30 version -17
h/vers	BC -19 CFA -15 OF -18 VAE -16 action -19 applicable -17 body -20 comment -20 criterion -21 date -17 deadline -23 documents -15 expectedLevel -24 expiry -21 indicator -23 label -23 lastCheck -22 none -32 priority -22 proofs -30 reference -16 responsible -32 score -19 session -20 severity -20 status -30 version 34
h/versi	BC -18 CFA -15 OF -18 VAE -16 action -21 applicable -17 body -18 comment -23 criterion -24 deadline -23 expectedLevel -22 expiry -19 indicator -28 label -24 lastCheck -20 links -33 none -33 priority -23 proofs -38 responsible -31 score -20 severity -20 status -26 version 41
h/we	BC -17 OF -21 action -19 comment -21 criterion -16 deadline -28 expectedLevel -22 expiry -15 indicator -18 label -22 lastCheck -19 links -28 none -37 priority -23 proofs 17 responsible -18 severity -27 status 26
h/what	BC -16 OF -16 applicable -19 body -17 comment -22 criterion -21 deadline -25 documents 16 expiry -15 indicator -27 lastCheck -19 links -30 none -34 priority -20 responsible -19 score -16 severity -21 status -26 step -15
h/where	BC -15 applicable -19 comment -18 deadline -22 documents -16 expectedLevel -20 indicator -18 label -18 lastCheck -15 links 24 none -29 priority -15 proofs -21 reference -15 responsible -20 severity -19 status 16 step -15
h/(sentence)	CFA -38 VAE -39 comment -16 date -43 end -28 label -15 phase -18 reference -28 responsible -41 score -30 session -29 start -28 status -22 trainee -27 version -36
h/0	CFA 16 action -39 applicable -34 body -33 comment -57 date -25 deadline -42 end -27 expectedLevel -39 expiry -34 indicator -39 label -42 lastCheck -34 links -45 none -56 priority -34 proofs 31 reference -20 responsible -39 session -24 severity -35 start 15 status -39 trainee -28 version -24
h/^cat	CFA 18 VAE -17 action -18 criterion -15 deadline -17 expectedLevel -15 expiry -15 indicator -15 label -16 lastCheck -17 none -22 proofs -23 score -16 severity -17 status -17
h/^val	CFA -15 VAE 18 comment -15 deadline -16 expiry 19 indicator -16 none -21 status -15
h/a$	CFA 21 VAE -19 action -27 applicable -19 body -15 comment -31 criterion -22 deadline -26 documents -19 expiry -18 indicator -24 label -27 lastCheck -19 links -24 priority -19 proofs -24 responsible 30 score -16 status -24 version -16
h/aff	CFA -19 action -20 comment -23 deadline -19 expiry -16 indicator -18 label -15 none -28 proofs -18 responsible 31 status -17 version -15
h/appr	CFA 23 VAE -16 deadline -15 label -16 none -19
h/cat	CFA 16 VAE -16 action -15 deadline -15 lastCheck -15 none -20 proofs -21 score -15 severity -15 status -15
h/cat 0	CFA 19 VAE -17 action -18 criterion -16 deadline -18 expectedLevel -16 expiry -16 indicator -16 label -16 lastCheck -17 links -15 none -21 proofs -25 responsible -15 score -17 severity -17 status -22
h/de	CFA -42 OF -19 VAE -43 applicable -40 criterion -50 phase -21 responsible -20 step -18 steps -28 trainee -16 version -19
h/ecsr	CFA 16 status -15
h/j	CFA -16 OF -17 VAE -18 action -20 applicable -16 body -25 criterion -19 deadline 16 expectedLevel -28 expiry -17 indicator -29 label -27 lastCheck -18 links -31 none -15 phase -26 priority -20 proofs 16 reference -23 responsible -30 score -20 session -24 severity -17 step -26 version -25
h/n	CFA -17 OF -32 VAE -19 action -16 applicable 27 body -22 comment 19 criterion -21 date -17 deadline -27 documents -17 end -16 expectedLevel -24 expiry -21 indicator -27 label -24 lastCheck -21 links -28 phase -17 priority -21 proofs -21 reference -20 responsible -26 score -19 session -23 severity -21 start -16 step -16 steps -20 trainee 19 version -16
h/n$	CFA -17 OF -16 applicable 17 comment -26 deadline -16 indicator -18 lastCheck -16 links -18 priority -21 proofs -16 responsible -21
h/prior	CFA -15 OF -18 action -19 body -21 comment -16 criterion -19 date -16 deadline -22 expectedLevel -22 expiry -19 indicator -21 label -20 lastCheck -19 links -19 none -28 priority 27 proofs -17 score -19 severity -20 status -24 version -19
h/pro	CFA 18
h/titr	CFA 15 comment -16 deadline -15 indicator -18 links -15 none -19 status -21
h/to	CFA -23 VAE -28 action 24 applicable -21 body -28 comment -34 date -27 deadline -34 expiry -31 label -33 lastCheck -29 none -42 priority -30 proofs -39 responsible -27 score -31 severity -31 status -35 version -25
h/^acc	OF -16 links 22 none -20 responsible -16 status -15
h/^act	OF 18 action 17 comment -22 deadline -19 expiry -16 indicator -15 label -17 lastCheck -16 none -18 priority -17 proofs -19 responsible -19 status -18
h/^actio	OF -19 VAE -17 action 39 applicable -15 comment -18 criterion -15 deadline -26 end -19 expectedLevel -19 expiry -16 indicator -21 label -19 lastCheck -15 links -18 none -28 priority -23 proofs -16 responsible -33 session 24 start -15 status -22 steps -17 version -16
h/^af	OF 21 VAE -16 none -21 status -16
h/^confi	OF -17 action -16 applicable -17 comment -19 deadline -19 indicator -15 links -18 none 26 priority -15 responsible -15 severity -16 status -21
h/^coule	OF -21 comment -19 deadline -15 expectedLevel -17 indicator -16 links -37 none 37 proofs -17 status -17 version -17
h/^impri	OF -16 applicable -19 none 30 status -22
h/^ki	OF -15 action -19 applicable -21 deadline -21 none -25 priority -17 responsible 29 severity -21 status -23
h/a f	OF -16 action 25 comment -23 deadline -17 none -19 proofs -18 status -15
h/act	OF 17 action 16 comment -21 deadline -17 label -16 none -17 priority -15 proofs -19 responsible -18 status -17
h/actio$	OF -18 action 17 body -23 comment -23 criterion -15 deadline -17 expectedLevel -17 indicator -17 label -22 links -22 none -24 priority -16 responsible 19 session -19 severity -17 status -20 steps -18 trainee -16
h/ae	OF -28 applicable 22 none -19 status -21
h/af$	OF 20 applicable -15 none -19 status -17
h/are	OF -18 action -19 applicable -28 deadline -23 none -30 priority -17 severity -22 status 26
h/body	OF -16 body 27 comment -16 links -19 none -17 responsible -19 steps -15
h/class$	OF 22 comment -17 date -16 deadline -17 expectedLevel -18 expiry -16 indicator -17 priority -15 proofs -21 severity -16 status -17 version -19
h/clien	OF -15 body 30 comment -18 deadline -19 expectedLevel -15 indicator -17 links -17 none -22 proofs -15 responsible -17 status -17
h/conce$	OF -15 none -18 status -15
h/confi	OF -16 action -16 applicable -16 comment -19 deadline -19 indicator -17 links -19 none 26 priority -15 severity -16 status -21
h/coule	OF -18 action -15 comment -22 deadline -17 expectedLevel -20 label -15 links -25 none 43 priority -15 proofs -20 reference -24 responsible -15 score -15 status -19 version -21
h/ech	OF -15 action -16 comment -22 criterion -15 date -15 deadline 24 documents -18 expectedLevel -17 expiry -21 indicator -21 label -16 lastCheck -21 links -23 phase -21 priority -18 proofs -17 reference -17 responsible -23 score -16 severity -17 status -24 step -19
h/elimi	OF -15 action -22 applicable -19 deadline -21 none -25 priority -19 responsible -19 severity 23 status -19
h/f$	OF 20 comment -17 deadline -16 none -27 proofs -17 responsible -16 status -18
h/falc	OF -20 none 21
h/form	OF 20 action -17 body -18 comment -20 end -15 links -19 none -25 reference -23 steps -19 trainee -16
h/form$	OF 18 action -18 responsible -17
h/impor	OF -15 body -15 comment -21 criterion -16 deadline -20 expectedLevel -19 expiry -16 indicator -17 label -18 lastCheck -18 links -18 none -23 priority 27 proofs -17 responsible -20 score -17 severity -18 status -22
h/impor$	OF -15 comment -20 criterion -16 deadline -19 expectedLevel -17 indicator -18 label -18 links -18 none -22 priority 26 proofs -17 responsible -20 score -15 severity -16 status -21
h/impri	OF -15 applicable -22 comment -15 none 34 responsible -16 status -21
h/item	OF -16 action 15 applicable 25 comment -29 deadline -15 indicator 19 links -17 none -32 proofs -21 responsible -19 status -22
h/kan	OF -20 applicable -26 body -24 comment -19 deadline 20 expiry -18 indicator -24 links -15 responsible -16 status -20
h/ki	OF -17 action -22 applicable -22 comment -18 deadline -22 links -19 none -28 priority -20 responsible 33 severity -22 status -22 steps -15
h/les	OF 17 body -17 expectedLevel -15 score -15 status -17
h/ma	OF -16 applicable 23 status -18
h/mdp	OF -16 action -15 applicable -22 deadline -15 none 24 responsible -23 severity -17 status -19
h/non$	OF -16 applicable 16 deadline -15 indicator -16 none -16 proofs -16 severity -17
h/ns	OF -15 applicable 24 none -20 status -19
h/oui	OF -16 applicable 15 indicator -15 none -17 severity -17
h/pc	OF -17 action -15 comment -20 deadline -21 documents 19 expectedLevel -15 indicator -17 label -22 lastCheck -15 none -26 priority -16 proofs 16 reference -16 responsible -20 session -16 severity -16 status -21
h/perio	OF -15 comment -15 deadline -15 none 27 priority -17 proofs -16 responsible -18 status -19
h/permi$	OF 16 status -18
h/pour les	OF 15
h/quand	OF -15 applicable -17 body -16 comment -26 deadline 15 documents -24 expectedLevel -15 indicator -28 lastCheck -16 links -25 phase -24 reference -21 responsible -25 session -18 status -27 step -23
h/suppo	OF -15 action -16 comment -20 criterion -18 date -19 deadline -15 expectedLevel -18 expiry -19 label -16 lastCheck -16 phase -19 priority -15 proofs 25 responsible -27 score -16 session -17 step -22
h/tag	OF -15 comment -18 deadline -16 indicator -17 links -18 none 17 priority -15 responsible -19 status -20
h/tarif	OF -15 comment -15 indicator -16 links -18 none 25 proofs -16 responsible -16 score -15 status -20
h/ther	OF -16 action -19 deadline -22 none -28 priority -16 responsible -15 severity -20 status 22
h/urg	OF -15 action -18 applicable -18 comment -15 deadline -18 none -24 priority 36 responsible -19 severity -22 status -26
h/y	OF -18 VAE -17 action -22 body -31 comment -33 criterion -19 deadline -26 expectedLevel -17 indicator -23 label -22 lastCheck -18 links -16 none -24 priority 23 proofs -26 responsible 20 status -27 version -17
h/yet	OF -16 action -18 deadline -21 none -26 priority -15 severity -19 status 26
h/^forma	VAE -15 action -15 body -21 comment -22 criterion -15 deadline -15 expectedLevel -16 indicator -18 label -15 links -26 none 23 proofs -16 session -23 severity -15 status -29 version -16
h/^prior	VAE 18 expectedLevel -16 none -15 status -15
h/^t	VAE -19 comment -18 none 29 status -15
h/acq	VAE 22 expiry -17 none -17
h/appl	VAE -16 applicable 23 none -20 priority -15
h/appli	VAE -17 action -18 applicable 16 deadline -16 expiry -16 indicator -18 label -16 none -21 priority -17 proofs -18 responsible -19 status -22
h/cab	VAE -15 applicable 22 none -19
h/cpt	VAE -16 comment -17 criterion -15 deadline -16 indicator -19 label -16 links -16 none 26 priority -17 proofs -17 responsible -20 score -17 status -25 version -16
h/exp	VAE 19 date -20 deadline -17 expiry 24 lastCheck -24 none -22
h/jusq	VAE -17 expiry 23
h/learn	VAE 18 body -20 comment -15 none -17 priority -16 responsible -22 session -22 steps -15 trainee 19
h/mail	VAE -17 comment -18 links -16 none 28 responsible -15 status -17
h/montr	VAE -16 action -28 applicable -15 comment -33 criterion -15 deadline -24 documents 20 expectedLevel -20 expiry -19 indicator -17 label -28 lastCheck -18 links -21 priority -18 proofs 24 responsible -21 score -18 status -22 version -16
h/pour l	VAE -16 applicable 15 body -22 comment -27 deadline -18 expectedLevel -24 none -37 proofs -15 responsible -19
h/t	VAE -18 comment -22 deadline -17 documents -18 links -17 none 33 proofs -15 responsible -17 status -22
h/v a	VAE 27 comment -19 deadline -16 indicator -15 proofs -16 responsible -20 status -20
h/v$	VAE -15 proofs -15 reference -16 responsible -21 status -21
h/0$	action -25 applicable -24 body -24 comment -44 date -17 deadline -26 expectedLevel -29 expiry -21 indicator -29 label -34 lastCheck -22 links -35 none -40 priority -24 proofs 21 responsible -31 score 18 severity -26 status -33 version -19
h/^comen	action -17 comment 25 deadline -19 expectedLevel -16 label -15 links -16 none -22 priority -16 proofs -18 responsible -18 severity -15 status -21 version -16
h/^corre	action 17
h/^crit	action -16 comment -16 criterion 25 deadline -17 indicator -16 label -17 links -15 none -15 proofs -15 responsible -16 status -17
h/^de	action -15 comment -17 deadline -15 indicator -20 none -26 proofs 19 severity -16 status -16
h/^dern	action -16 comment -20 criterion -15 deadline -23 expectedLevel -16 expiry -20 indicator -17 label -20 lastCheck 26 links -22 none -20 priority -16 proofs -15 responsible -19 score -19 severity -16 status -19
h/^doc	action -16 comment -22 date -20 deadline -21 documents 37 expiry -21 indicator -23 label -17 links -41 none -36 phase -18 proofs 15 score -15 session -23 step -18 version -30
h/^docum	action -18 comment -31 criterion -16 date -25 deadline -18 expectedLevel -32 expiry -22 indicator -26 label -22 links -24 phase -19 priority -15 proofs 25 responsible -43 score -17 session -16 severity -15 version -28
h/^dt	action -16 comment -21 criterion -16 date 26 expectedLevel -16 expiry -17 indicator -21 label -16 lastCheck -18 links -20 none -20 priority -16 proofs -20 reference -17 responsible -22 score -15 session -16 severity -16 status -24 steps -18 version -15
h/^due	action -15 comment -19 date -16 deadline 21 expectedLevel -15 expiry -15 indicator -19 label -15 lastCheck -20 links -20 phase -18 priority -15 proofs -16 responsible -19 status -18
h/^echea	action -29 comment -17 deadline 19 label -15 links -15 proofs -16 status -16
h/^exige	action -18 comment -19 criterion -24 deadline -18 expiry -15 indicator -21 label 20 lastCheck -16 links -19 none -15 priority -15 proofs -19 responsible -23 score -16 status -23
h/^expec	action -17 comment -17 deadline -16 expectedLevel 20 expiry -15 indicator -16 label -18 links -20 priority -19 proofs -32 responsible -15 severity -15 status -18
h/^fin	action -19 body -20 comment -20 date -20 end 29 expiry 26 lastCheck -16 links -20 none -21 proofs -22 reference -16 responsible -20 session -22 start -21 status -18 steps -28 trainee -16
h/^mesur	action 20 none -17 proofs -17
h/^next	action 20 none -19 responsible -16
h/^niv	action -17 comment -25 criterion -18 deadline -21 expectedLevel 27 indicator -18 label -20 lastCheck -15 links -18 none -24 proofs -20 responsible -17 score -15 severity -15 status -23 version -18
h/^ou	action -19 body -17 comment -24 criterion -18 date -21 deadline -22 documents -19 expectedLevel -17 expiry -20 indicator -32 label -23 lastCheck -16 links 36 none -30 phase -15 priority -20 proofs -26 reference -20 responsible -38 session -17 severity -27 step -15 version -24
h/^owner	action -18 body -16 comment -20 deadline -17 expectedLevel -16 indicator -15 lastCheck -15 links -17 none -25 priority -18 proofs -20 responsible 31 severity -16 status -20
h/^papie	action -18 comment -17 deadline -16 documents 23 none -34 proofs 23 responsible -18 step -17 version -15
h/^path	action 15
h/^photo	action -30 none 31 proofs -15
h/^qui	action -17 comment -23 criterion -17 deadline -23 expectedLevel -16 expiry -16 indicator -18 label -18 lastCheck -16 links -15 none -22 priority -21 proofs -26 reference -15 responsible 31 session -15 status -19 steps -19 trainee -17 version -15
h/^reg	action 23 comment -16 expectedLevel -15 none -18
h/^repri	action 18 none -16
h/^requi	action -26 comment -29 criterion -17 deadline -18 indicator -19 label 24 lastCheck -15 links -18 none -30 priority -21 proofs -16 responsible -17 score -15 status -18
h/^respo	action -18 none -16 responsible 28
h/^rq	action -15 comment 24 deadline -17 expectedLevel -15 indicator -15 links -21 none -22 priority -16 proofs -16 responsible -16 session -15 status -21
h/^scop	action -15 body -15 comment -18 criterion -17 deadline -16 expectedLevel -16 indicator -17 label -17 lastCheck -15 links -16 none -21 priority -17 responsible -18 severity -16 status -21
h/^sever	action -16 comment -15 deadline -15 none -18 priority -15 responsible -17 severity 23 status -16
h/^si	action -15 comment -22 criterion -15 deadline -18 expectedLevel -17 indicator -18 label -18 links -15 none -18 priority -20 responsible -16 severity 20 status -19
h/^sit	action -15 body -15 comment -25 criterion -18 deadline -27 label -19 none -30 priority -21 proofs -35 responsible -23 score -18 status 35 version -18
h/^ski	action -17 comment -15 deadline -15 documents -16 none -26 step 20
h/^statu	action -15 applicable -15 comment 15 date -17 deadline -16 expectedLevel -16 expiry -17 indicator -28 label -22 links -18 none -27 priority -15 proofs -22 reference -17 responsible -26 score -17 severity -16 status 18 version -17
h/^to	action 21 none -15
h/^versi	action -15 comment -18 date -19 deadline -17 expectedLevel -17 expiry -15 indicator -22 label -17 links -26 none -30 proofs -29 responsible -27 status -21 version 36
h/a fair	action 16 comment -25 deadline -21 expiry -20 indicator -18 label -26 lastCheck -15 links -16 proofs -26 responsible -20 status -23 version -20
h/a jour	action -16 date -17 deadline -22 expiry -21 indicator -20 lastCheck 19 none -38 proofs -16 status -24 version 20
h/a l	action -15 comment -33 expectedLevel -18 indicator 17 label -27 none -27 proofs 33 status -24
h/a mener	action 20
h/a montr	action -22 comment -30 deadline -17 documents 17 expiry -15 none -35 proofs 29 responsible -15 status -15
h/a savoi	action -21 comment 29 deadline -16
h/actio a	action 19
h/ameli	action 18 indicator -15 lastCheck -19 links -19 none -17 status -21
h/ameli$	action 18 indicator -15 lastCheck -18 links -18 none -17 status -18
h/atend	action -16 expectedLevel 23 none -15 priority -15 status -15
h/atten$	action -17 body -18 documents -23 expectedLevel 22 expiry -15 indicator -27 lastCheck -15 links -29 phase -25 priority -19 proofs -30 reference -22 responsible -26 session -18 severity -19 status -23 step -21 version -17
h/auto	action -15 comment -29 date -15 deadline -24 expectedLevel -16 expiry -21 indicator -17 label -18 links -17 none -20 priority -16 proofs -15 responsible -15 status 18
h/av	action -23 comment -26 criterion -15 date -15 deadline 27 expiry -18 indicator -19 lastCheck -15 links -19 none -30 priority -20 proofs -20 responsible -20 status 18 step -18 version -18
h/av$	action -21 comment -22 deadline 17 indicator -17 none -18 priority -18 proofs -18 status 22 step -16 version -15
h/avant	action -25 comment -37 criterion -16 date -29 deadline 18 documents -31 expectedLevel -16 expiry 20 indicator -30 label -22 lastCheck -23 links -31 priority -25 proofs -30 reference -21 responsible -31 session -22 status -32 step -27 version -20
h/avant$	action -19 comment -28 date -21 documents -16 expiry 25 indicator -23 label -15 lastCheck -15 links -19 priority -23 proofs -23 reference -20 responsible -23 session -15 status -24 version -19
h/bar	action -17 comment -15 expectedLevel 20 links -17 none -15
h/clear	action -18 comment -15 expectedLevel 20 links -18 none -16 status -15
h/color	action -15 deadline -17 indicator -15 label -15 links -18 none 25 proofs -16 responsible -16 status -17
h/comment$	action -20 body -15 comment 31 deadline -17 expectedLevel -17 indicator -17 label -16 links -20 none -21 priority -15 responsible -20 status -18
h/corre	action 24 comment -16 label -16 links -16 none -16 priority -15 responsible -24
h/corri	action 21 comment -21 deadline -17 expiry -16
h/corri$	action 25 comment -23 deadline -19 expiry -18 proofs -17
h/crit	action -16 comment -18 criterion 31 expectedLevel -15 indicator -21 label -18 lastCheck -15 links -17 none -25 proofs -17 responsible -17 score -15 status -18 version -16
h/crit$	action -15 comment -16 criterion 29 deadline -18 indicator -24 label -16 links -15 none -22 proofs -15 responsible -16 status -17 version -15
h/d ameli	action 19 comment -24 deadline 17 indicator -16 lastCheck -18 links -16 none -15 status -19
h/deliv	action -15 comment -15 criterion -16 deadline -17 indicator -19 label 26 links -16 none -23 priority -15 proofs -18 responsible -17 status -18 steps 15
h/dern	action -15 comment -19 deadline -17 expectedLevel -15 expiry -19 indicator -18 label -20 lastCheck 25 links -21 none -20 priority -15 proofs -15 responsible -18 score -18 status -18
h/des	action -18 body -16 comment -27 criterion -17 date -17 deadline -16 expectedLevel 19 expiry -17 indicator 16 label -18 lastCheck -15 links -25 none -21 priority -15 reference -19 responsible -32 score -17 session -15 status -22 steps 20 trainee -15 version -21
h/doit	action 18 label -15 proofs -15
h/dosie	action -19 body -15 comment -25 criterion -18 deadline -20 expectedLevel -19 expiry -15 indicator -20 label -19 lastCheck -15 links 26 none -18 priority -18 proofs -19 responsible -20 score -17 severity -16 status -21 version -18
h/dt	action -15 comment -22 criterion -16 date 25 expectedLevel -16 expiry -16 indicator -21 label -16 lastCheck -19 links -20 none -20 priority -16 proofs -22 reference -18 responsible -21 score -15 session -15 severity -15 status -25 steps -18
h/echea	action -34 comment -20 date -27 deadline 29 expectedLevel -15 expiry -30 label -19 lastCheck -20 links -17 priority -16 proofs -20 responsible -16 score -18 severity -16 status -27
h/empl	action -18 comment -23 criterion -15 deadline -18 expectedLevel -16 expiry -16 indicator -20 lastCheck -15 links 29 none -24 priority -17 proofs -20 responsible -21 severity -16 status -22 steps -15 version -18
h/en premi	action -19 comment -19 deadline -21 label -15 none -16 priority 27 proofs -17 responsible -16 status -16
h/et	action -16 comment -22 criterion -15 date -15 deadline -32 documents -16 expiry -18 indicator -23 lastCheck -16 links -22 none -29 priority -24 proofs -16 reference -15 responsible -22 status 19 step 24 steps 16
h/exige	action -19 comment -23 criterion -22 deadline -19 expiry -15 indicator -22 label 20 lastCheck -17 links -19 none -25 priority -17 proofs -21 responsible -22 score -17 status -24
h/fair$	action 24 comment -20 deadline -19 expectedLevel -17 expiry -18 indicator -18 label -27 lastCheck -16 priority -29 proofs -29 responsible -18 status -22 version -16
h/fil	action -16 body -15 comment -19 date -15 deadline -15 indicator -19 responsible -22 session -20 status -21 trainee -15 version -21
h/fin	action -18 body -24 comment -25 date -20 end 20 expiry 26 indicator -15 label -16 lastCheck -16 links -24 none -24 priority -15 proofs -22 reference -21 responsible -24 session -25 severity -15 start -26 status -18 trainee -23
h/fo	action -15 label 15
h/for	action -17 deadline -15 expectedLevel -15 label 23 proofs -17 status -17
h/green	action 18 links -18
h/heur	action -15 body -16 comment -15 expectedLevel -26 links -18 none 21 responsible -17 session -16 status -18 steps -22
h/ici	action -17 comment -20 date -17 deadline 27 documents -16 expiry -29 indicator -22 lastCheck -28 links -29 phase -15 priority -17 status -22 step -19
h/in	action -29 applicable 28 body -26 comment -37 criterion -28 date -24 deadline -32 end -16 expectedLevel -32 expiry -29 indicator -36 lastCheck -28 links -38 none -44 priority -29 proofs -32 reference -25 responsible -37 score -22 session -25 severity -29 start -18 steps 24 trainee -20 version -27
h/in scop	action -20 body -15 comment -21 criterion -20 deadline -23 expectedLevel -20 expiry -18 indicator -21 label -25 lastCheck -20 links -20 none -29 priority -19 proofs -22 responsible -19 score -16 severity -19 status -24 version -16
h/jour	action -19 comment -21 date -21 deadline -25 expectedLevel -15 expiry -25 indicator -21 label -17 links -24 none 17 priority -15 proofs -22 reference -19 session -17 start 15 status -15 steps -16
h/jour$	action -16 comment -15 date -15 deadline -23 expiry -17 lastCheck 22 links -15 proofs -16 responsible -18 status -17 version -21
h/jusk	action -15 comment -15 deadline -20 expectedLevel -15 expiry 26 indicator -17 lastCheck -16 links -16 none -19 priority -15 proofs -18 responsible -19 severity -15 status -21
h/jusqu	action -16 applicable -17 deadline -22 expiry 28 indicator -15 links -21 none -20 priority -19 proofs -15 responsible -15 status -19 version -15
h/justi	action -15 comment -18 deadline -16 expectedLevel -15 links -22 none -23 priority -15 proofs 28 responsible -15 status -17
h/l	action -48 date -33 deadline -53 end -21 expiry -42 lastCheck -45 links -21 none -31 phase -28 priority -42 proofs -27 score -43 session -34 start -20 trainee -24 version -28
h/link	action -16 expectedLevel -16 indicator -18 links 28 none -24 proofs -26 responsible -17 status -15
h/m	action -15 comment 21 deadline -19 indicator -16 none -22 proofs -30 responsible -16 status -22 steps 15
h/maj	action -15 comment -16 criterion -17 date -17 deadline -22 expectedLevel -15 indicator -17 label -17 lastCheck 17 links -16 none -19 priority -15 proofs -16 responsible -16 severity 22 status -19 version -15
h/maj$	action -15 comment -16 date -20 deadline -23 expectedLevel -17 expiry -15 lastCheck 21 links -15 none -19 priority -15 proofs -16 severity 20 status -17
h/manoe	action 24 none -28
h/men	action 20 comment -16 proofs -17
h/mener	action 21
h/mener$	action 21
h/mesur	action 21 label -15 none -15 proofs -17
h/mettr	action -16 comment -19 deadline 19 expiry -17 priority 16 proofs -17 status -18
h/mettr en	action -16 comment -21 deadline 17 expiry -23 priority 17 proofs -17 status -18
h/mis a	action -15 date -16 deadline -22 expiry -21 indicator -18 lastCheck 16 none -34 proofs -15 responsible -17 status -22 version 24
h/mon	action -21 body -16 comment -25 criterion -15 date -16 deadline 16 expectedLevel -18 expiry -17 indicator -23 label -17 lastCheck -16 links -21 none -29 priority -25 proofs -18 responsible -17 status 15
h/montr$	action -22 comment -29 deadline -25 documents 20 expectedLevel -17 expiry -21 indicator -17 label -29 lastCheck -19 links -21 priority -18 proofs 19 responsible -21 status -20 version -15
h/niv	action -17 comment -22 criterion -17 deadline -21 expectedLevel 25 indicator -17 label -20 lastCheck -15 links -18 none -26 proofs -18 responsible -18 score -15 severity -15 status -21 version -17
h/not$	action -16 body -17 comment 23 deadline -15 end -16 links -17 none -21 proofs -15 responsible -16 score -18 start -16 status -32 steps 20 trainee -16
h/noter	action -33 comment 33 deadline -26 expiry -23 proofs -24 responsible -15 status -16
h/nourr	action 29 comment -25 deadline -19 none -22 proofs -17 responsible -15 status -17
h/on$	action -18 comment -16 criterion -16 date 21 deadline -22 expectedLevel -15 indicator -23 label -20 links -23 none -28 priority -17 proofs -21 responsible -22 score -18 status -17 version -19
h/out$	action 20 comment -20 links -17 none -16 responsible -15 steps 19
h/owner	action -17 body -17 comment -20 deadline -20 expectedLevel -17 indicator -16 label -15 links -18 none -29 priority -19 proofs -22 responsible 32 severity -16
h/pacq	action 16 deadline -15 label -16 links -22 none -21 priority 17 responsible -15 status -21
h/palie	action -20 expectedLevel 22 label -21 links -15
h/papie a	action -18 comment -16 deadline -15 documents 15 none -23 proofs 23 status -17
h/papie$	action -15 comment -15 deadline -16 expectedLevel -15 indicator -23 label -21 links -23 none -35 reference 19 responsible -20 score -16 session -16
h/passe	action 16 body -15 comment -17 criterion -17 deadline -23 indicator -20 label -22 lastCheck -16 links -19 priority -15 proofs -19 responsible -19 status -18
h/passe$	action 16 comment -16 criterion -16 deadline -22 indicator -19 label -21 links -17 proofs -17 responsible -18 status -18
h/path$	action -16 comment -15 links 26 none -22 proofs -15
h/perem	action -15 comment -18 date -32 deadline -29 expiry 30 indicator -16 label -16 lastCheck -24 links -17 none -22 priority -15 proofs -17 responsible -17 status -19
h/perso	action -16 body -24 criterion -16 deadline -19 expectedLevel -20 indicator -21 label -23 lastCheck -16 links -24 none -25 priority -20 proofs -24 responsible 27 score -21 session -16 severity -18 status -24 trainee 19 version -15
h/photo	action -24 none 28 responsible -18
h/piec	action -15 comment -22 date -21 deadline -20 expiry 18 indicator -17 lastCheck -19 links -23 none -20 phase -22 proofs 26 reference -15 responsible -21 session -20 severity -17 status -26
h/plan	action 21 comment -22 deadline 22 expectedLevel -15 indicator -18 label -15 lastCheck -21 links -20 none -25 priority -15 proofs -18 status -18
h/pour$	action -19 comment -24 deadline 32 none -15 proofs -16 status -16
h/preco	action 23 comment -23 criterion -17 deadline -17 expectedLevel -19 indicator -17 label -17 lastCheck -15 links -20 none -22 priority -16 proofs -19 responsible -16 score -15 severity -15 status -18
h/preco$	action 24 comment -25 deadline -15 expectedLevel -20 indicator -15 label -15 links -20 none -21 priority -16 proofs -21 responsible -15 severity -15 status -19
h/premi	action -17 body -17 comment -23 deadline -18 end -26 links -16 none -23 priority 24 responsible -22 session -17 status -15 trainee -19
h/premi$	action -18 comment -20 deadline -20 priority 26 proofs -15 responsible -15 status -15
h/prend	action 20 comment -18
h/prevu$	action 16 comment -17 date -19 documents -15 expiry -25 indicator -18 lastCheck -16 phase -15 responsible -19 status -19
h/print	action -23 applicable -18 deadline -15 links -16 none 27 responsible -21 severity -18 status -23
h/quali$	action -17 comment -22 criterion 21 deadline -22 documents -18 expectedLevel -22 expiry -15 lastCheck -16 links -20 none -27 phase -16 priority -18 proofs -20 reference -19 score -16 severity -23 status -19 step -17 version -18
h/que je	action 16 comment -29 expectedLevel -21 label -28 none -29 proofs 25
h/quil	action -19 deadline -17 label 15 none -18
h/quoi	action -19 comment -27 date -19 deadline -20 expectedLevel -16 expiry -22 label 19 lastCheck -18 links -30 none -22 priority -21 proofs 20 responsible -21 score -15 severity -22 status -32 version -18
h/r	action 16 comment -38 deadline -15 none -22 responsible -15 steps 26
h/refer	action -20 body -18 comment -25 criterion -23 date -16 deadline -22 end -16 expiry -18 lastCheck -16 links -26 none -26 priority -17 reference -16 responsible 23 score -17 session -18 severity -17 start -16 status -22 trainee -15 version -20
h/refer$	action -15 comment -17 deadline -16 indicator -16 label 20 links -19 none -18 status -21 version -16
h/reg	action 16 comment -20 deadline 21 expiry -30 none -18 proofs -16
h/relea	action -15 criterion -15 date -19 deadline -16 expectedLevel -15 expiry -20 indicator -22 label -15 links -22 none -29 priority -19 proofs -22 reference -17 responsible -27 score -15 session -17 severity -15 status -29 version 33
h/remed	action 23 comment -17 deadline -17 none -20
h/remed$	action 23 comment -17 none -20
h/rendr	action -16 comment -19 deadline 23 expiry -20 status -17
h/repri	action 18 none -16
h/respo	action -20 comment -18 deadline -16 indicator -15 links -16 none -22 proofs -15 responsible 41 session -16 status -18 steps -15 version -16
h/rest	action 22 proofs -16
h/rnq$	action -15 comment -17 criterion 20 date -16 deadline -17 expectedLevel -17 expiry -17 links -20 none -24 priority -15 proofs -20 responsible -18 status -23 version -18
h/rq	action -16 comment 26 deadline -17 expectedLevel -16 indicator -15 links -22 none -21 priority -16 proofs -18 responsible -18 session -16 status -19 version -15
h/savoi	action -18 comment 28 deadline -15
h/savoi$	action -19 comment 27 deadline -15 none -15
h/scop	action -27 applicable 17 body -26 comment -30 criterion -25 date -22 deadline -30 expectedLevel -29 expiry -26 indicator -30 label -33 lastCheck -28 links -28 none -25 priority -28 proofs -27 responsible -29 score -27 severity -27 status -31 version -25
h/scop$	action -19 body -16 comment -21 criterion -20 date -15 deadline -22 expectedLevel -20 expiry -17 indicator -21 label -24 lastCheck -19 links -19 none -30 priority -19 proofs -22 responsible -19 score -17 severity -19 status -24 version -16
h/se que	action 15 label -16
h/se quil	action -17 deadline -16 label 15 none -15
h/sever$	action -16 comment -16 deadline -16 indicator -15 label -15 links -15 none -18 priority -16 proofs -15 responsible -18 severity 26 status -17
h/sit	action -17 applicable -15 body -16 comment -25 criterion -18 deadline -28 label -20 links -16 none -22 priority -17 proofs -32 responsible -18 score -19 status 33 version -18
h/ski	action -16 deadline -15 none -25 step 16
h/sort	action 19 end 16 none -15 steps -15
h/tak	action 15
h/tdl	action 17 proofs -17
h/to do	action 25 comment -15 criterion -17 expectedLevel -18 indicator -16 proofs -19
h/todo	action 27 comment -22 deadline -16 expectedLevel -27 label -20 lastCheck -15 links -18 none -19 priority -15 responsible -17 severity -15 status -16
h/valab	action -15 comment -15 deadline -19 expectedLevel -15 expiry 26 indicator -17 lastCheck -15 links -16 none -18 priority -15 proofs -17 responsible -20 status -20
h/verif	action -15 comment -23 date -29 deadline -25 expiry -33 indicator -17 label 15 lastCheck 24 links -15 none -22 responsible -23 steps 18
h/vers$	action -15 body -16 comment -20 deadline -18 indicator -16 links -27 none -22 proofs -16 responsible -24 session -15 status -22 version 31
h/0 0	applicable -18 criterion -32 expectedLevel -24 indicator -16 label -22 none -15 proofs -31 responsible -21 score -29 severity -18 status -21
h/^appli	applicable -18 none -17
h/^ca	applicable -15 comment -19 deadline -18 links -19 none -35 priority 21 responsible -23 severity -17
h/^item	applicable 26 comment -30 indicator 23 none -34 proofs -17 status -22
h/^je	applicable 16 none -15 proofs 15 status -19
h/^l	applicable -21 body -18 comment -17 criterion -30 indicator -29 links -15 none -22 proofs -30 responsible -23 score -26 severity -19 status -34 version -16
h/^pj	applicable -17 comment -19 expectedLevel -17 links -17 none -31 proofs 31 status -23
h/^what	applicable -16 comment -24 criterion -17 deadline -23 indicator -21 lastCheck -16 links -24 none -27 priority -16 responsible -17 severity -17 status -23
h/a moi	applicable 21 responsible -15 status -17
h/am	applicable 16 none -17
h/comme	applicable -15 comment 38 expectedLevel -17 label -28 links -16 none -39 proofs -22 responsible -21 severity -19 status -31
h/compl$	applicable -15 comment -16 expectedLevel -15 indicator -16 lastCheck -15 links -15 none -21 priority -15
h/conc	applicable 16 none -15 status -18
h/conf	applicable -27 expectedLevel -17 severity -27 status 20
h/l 0	applicable -18 criterion -26 expectedLevel -22 label -19 proofs -27 responsible -18 score -26 severity -16 status -19
h/moi$	applicable 22 responsible -16 status -16
h/ou ?	applicable -16 links 19 none -17 responsible -16 severity -18
h/ou pas	applicable -17 comment -17 criterion -15 deadline -18 indicator -25 label -18 lastCheck -20 links -29 none -22 priority -15 proofs -18 responsible -20 score -15 severity 15 status 21
h/pj	applicable -17 comment -27 expectedLevel -15 links -17 none -34 proofs 32 status -22
h/pomm	applicable 21 status -17
h/pr ns	applicable 15 none -15
h/pret	applicable -19 comment -21 expectedLevel -19 none -27 status 27
h/qd	applicable -15 deadline 21
h/remar	applicable -19 body -18 comment 36 end -16 expectedLevel -19 links -16 none -31 proofs -23 responsible -16 session -16 start -15 status -19 steps -22
h/revie	applicable -16 comment -19 date -19 deadline -21 end -15 expiry -18 indicator -16 label -16 lastCheck 24 links -17 none -25 priority -16 proofs -16 responsible -17 status -19 steps 18
h/y n	applicable 17 status -18
h/^0	body -15 end -18 none -18 trainee -16
h/^accou	body 24 comment -17 documents -20 indicator -17 links -17 none -19 phase -17 reference -16 session -15 status -16 step -18
h/^attes	body -15 comment -24 end -15 none -15 session -15 start -15 steps 25 trainee -16
h/^body	body 15
h/^boit	body 16
h/^centr	body 17 none -18 priority -15 responsible -17 status -16
h/^clien	body 21
h/^clt	body 25 none -17 responsible -17 steps -16
h/^compa	body 19 none -16 responsible -21 session -19 trainee -15
h/^convo	body -15 end -15 none -25 start -25 steps 36 trainee -15
h/^debut	body -22 comment -15 end -36 links -16 none -17 reference -17 responsible -17 session -24 start 31 steps -20 trainee -17
h/^dossi	body -21 end -20 links 22 none -31 responsible -25 steps -24
h/^entit	body 24 comment -18 none -19 responsible -17
h/^essm	body 19
h/^eval	body -16 end -32 none -19 responsible -17 session -23 start -17 steps 36
h/^evalu	body -15 comment -21 end -19 indicator -15 session -17 status 23 steps 28
h/^facil	body -16 responsible 17 trainee -15
h/^fact	body -20 comment -17 none -16 steps 20
h/^finan	body 16
h/^form	body -22 comment -16 end -15 none -24 reference -25 responsible 16 steps -18 trainee -18
h/^intit	body -18 date -23 end -18 indicator -23 label 29 links -23 none -22 proofs 17 reference -19 responsible -20 session 20 status -27 steps -17 trainee -17
h/^learn	body -19 none -18 responsible -18 session -22 trainee 18
h/^need	body -15 comment -21 indicator -17 links -19 proofs -15 responsible -30 status -16 steps 16
h/^numer	body -16 comment -16 indicator 25 links -15 none -27 reference 23 responsible -15
h/^organ	body 21 end -15 none -20 session -15 status -18
h/^perso	body -15 comment -18 trainee 19
h/^pilot	body -15 label -16 links -22 proofs -23 reference -18 responsible 28 severity -21 status -20 version -20
h/^posit	body -17 comment -17 end -16 links -15 none -17 responsible -17 session -17 start -16 steps 23 trainee -19
h/^ref	body -18 comment -20 deadline -15 documents -20 end -15 indicator 15 label -15 links -26 none -38 reference 29 responsible -32 session -23 status -19 step -15 steps -20
h/^refer	body -16 comment -15 criterion -19 end -16 label -22 links -15 responsible 27 session -17 start -16 trainee -15
h/^salon	body 20
h/^satis	body -22 steps 25
h/^sessi	body -23 comment -20 links -19 none -29 reference -19 responsible -24 session 15 steps -28 trainee -22
h/^sorti	body -15 date 15 end 24 expiry -18 session -18 start -21 steps -17
h/^struc	body 15
h/acc	body -15 comment -22 deadline -15 end -15 expiry -15 indicator -19 links 25 none -30 proofs -17 reference -16 responsible -20 session -17 start -16 status -20 steps 20 trainee -15
h/accou	body 22 comment -18 deadline -15 documents -18 indicator -16 links -16 none -19 phase -15 reference -15 status -15 step -16
h/accou$	body 23 comment -17 deadline -15 documents -17 indicator -16 links -16 none -19 phase -15 reference -15 status -15 step -15
h/adres	body -15 comment -17 deadline -15 documents -20 indicator 18 proofs -15 reference -16 responsible -22 status -19 step -15 version -16
h/adres$	body -15 comment -16 links -27 none 15 responsible -18 status -16
h/analy	body -17 comment 25 deadline -16 end -19 expectedLevel -16 links -22 none -18 reference -16 responsible -18 session -23 start -17 status -18 trainee -24
h/anim	body -16 responsible 18
h/anima	body -15 comment -15 responsible 22
h/benef	body -15 comment -15 end -16 links -25 none -17 session -21 steps -16
h/body$	body 26 links -17 none -16 responsible -21 steps -15
h/boit	body 28 comment -16 links -15 none -22 responsible -22 steps -18
h/boit$	body 22 none -17 steps -15
h/bonho	body -15 comment -17 links -15 reference -15 responsible -17 steps -15 trainee 20
h/cabin	body 16
h/candi	body -18 comment -15 responsible -16 session -18 steps -18 trainee 23
h/ce qui	body -16 none -15 proofs 27 responsible -20
h/centr	body 16 none -17
h/certi	body -15 comment -18 end -15 links -16 none -23 responsible -16 session -15 start -15 steps 26 trainee -21
h/clien$	body 20 none -15
h/clt	body 26 responsible -17 steps -17
h/coach	body -16 comment -19 links -18 none -17 responsible 23 session -15 steps -21 trainee -17
h/coife	body -20 session -31 trainee 29
h/coll	body -20 comment -21 deadline -15 indicator -15 label -18 priority -24 proofs -18 responsible 24 status -18
h/comma	body 19 comment -15 end -17 links -16 responsible -19 session -16 start -15
h/comma$	body 21 comment -16 end -17 links -17 none -15 reference -15 responsible -20 session -17 start -15
h/compa	body 19 none -21 responsible -23 session -22 trainee -16
h/contr	body -16 comment -23 criterion -15 date -27 deadline -29 end -15 expectedLevel -15 expiry -26 indicator 17 lastCheck 29 links -17 none -27 proofs -17 responsible -24 score -24 session -15 severity -15 status -18 steps 21 trainee -16 version -16
h/cours	body -18 comment -16 links -19 none -23 reference -15 responsible -23 session 21 trainee -16
h/custo	body 15 links -18 none -16 proofs -17 reference -17 responsible 15 status -26 version -17
h/day	body -19 comment -19 links -18 none -18 reference -19 responsible -19 session -21 trainee -21
h/deb$	body -15 end -22 session -16 start 23 steps -19 trainee -17
h/debut	body -19 end -37 none -16 reference -15 responsible -15 session -23 start 32 steps -19 trainee -15
h/dos	body -16 comment -15 end -17 links 17 none -19 session -16 steps -20 trainee -15
h/dos$	body -15 comment -15 end -16 links 18 none -16 session -16 steps -20
h/dossi	body -26 documents -15 end -25 links 23 start -22 steps -20
h/du bilan	body -15 phase 16 session 15 step -16 trainee -20
h/ecart$	body -17 comment -18 label -20 none -16 responsible 15 severity 17 status -25
h/echan	body -17 comment -21 date -25 deadline -19 end -16 expiry -25 indicator -17 lastCheck 23 links -25 responsible -24 session 16 start -22 status -24 trainee 15 version -18
h/echan$	body -15 end -16 links -20 responsible -20 start -15 status -22 steps -20 trainee 15 version -15
h/ecol	body 15
h/elev	body -24 comment -15 documents -18 none -18 session -22 step 22
h/elev$	body -22 documents -18 none -18 session -20 step 23
h/elle	body -15 comment 18 steps -15
h/emplo$	body 17 steps -15
h/entit	body 24 comment -17 none -17
h/essm	body 18
h/eval	body -17 comment -15 end -31 none -19 responsible -17 session -25 start -19 steps 38 trainee -15
h/fact$	body 17
h/fait	body -16 comment -18 documents -20 indicator -18 label -16 lastCheck -19 links -18 none -31 proofs -18 status -18 step 25
h/fait le	body -15 label -15 lastCheck -19 none -16 proofs -16
h/feedb	body -16 steps 16
h/fin$	body -17 comment -18 end 15 none -17 reference -16 responsible -16 session -17 start -19 trainee -20
h/finan	body 17 comment -16 none 18 responsible -15
h/ger	body -15 comment -15 none -22 responsible 23 status -16
h/guid$	body -18 comment -22 deadline -15 links -17 none 22 proofs -15 responsible -19 severity -18 status -20
h/intit	body -19 date -22 end -18 indicator -25 label 29 links -31 none -22 proofs 17 reference -21 responsible -24 session 20 status -26 steps -18 trainee -16
h/inves	body -17 comment -20 end -17 links -18 none -18 reference -15 responsible -19 session -17 start -19 steps 29 trainee -18
h/j$	body -18 comment -35 documents -21 indicator -20 links -20 proofs 20 reference -16 responsible -20 step -16 version -17
h/kicko	body -15 comment -15 end -19 reference -16 start 21 steps -19 trainee -16
h/l ecart	body -17 comment -18 expectedLevel -15 label -19 none -16 proofs -15 severity 18 status -17
h/l elev	body -15 documents -25 step 23
h/la forma	body -20 session 27 steps -15 trainee -22
h/la perso	body -17 comment -15 links -15 proofs -17 responsible 18
h/nom du	body -25 documents 20 end -18 links -25 none -17 proofs 29 reference -20 responsible -20 start -17 status -16 step -17 steps -23 version -17
h/nota	body -17 comment 38 deadline -18 indicator -17 links -23 none -28 priority -20 proofs -19 responsible -19 session -18 severity -18 status -21 steps -15 trainee -16
h/numbe	body -15 comment -16 deadline -17 expiry -19 label -24 links -22 none -24 proofs -23 reference 23 responsible -18 score -15 status -19
h/numbe$	body -16 comment -16 deadline -16 expiry -17 label -23 links -23 none -24 proofs -20 reference 20 responsible -16 status -18
h/numer	body -16 comment -17 indicator 31 links -17 none -30 reference 20 responsible -17 status -18
h/ocup	body -16 none -18 proofs -15 responsible 19
h/opco	body 23 comment -15 reference -15 responsible -19 session -18 start -19 steps -18 trainee -16
h/org	body 21 none -16
h/org$	body 20 none -16
h/organ$	body 29 comment -16 proofs -17 responsible -18
h/p	body 16 comment -29 criterion -16 deadline -24 indicator -15 links -27 priority -15 proofs 29 responsible -19 score -16 session -15 status -32 steps -17
h/parco$	body -17 comment -18 documents -20 links -19 none -26 reference -16 session -15 status -16
h/parte	body 19
h/parte$	body 18
h/parti	body -17 comment -24 end -20 none -22 phase 17 responsible -24 session -22 start -20 step -21
h/parti$	body -23 comment -24 end -20 links -31 none -24 reference -24 responsible -23 session -22 start -20 trainee 15
h/pay	body 20 responsible -20
h/pay$	body 21 responsible -20
h/payin	body 18 responsible -17
h/pilot	body -17 label -18 links -25 none -15 proofs -24 reference -20 responsible 31 severity -24 status -22 version -22
h/pilot de	body -15 label -15 responsible 24 severity -21
h/posit	body -16 comment -16 end -16 none -16 responsible -16 session -16 start -15 steps 23 trainee -17
h/pour qui	body 15
h/presc	body 20
h/profe	body -15 comment -18 deadline -15 documents -27 indicator -18 links -17 none -23 proofs -15 reference -17 responsible 24 session -20 status -22 trainee 18
h/qui pay	body 23 responsible -24
h/ref	body -26 comment -25 deadline -18 documents -25 end -20 label -15 links -28 phase -16 reference 32 session -30 start -21 status -23 step -19 steps -26 trainee -29 version -17
h/ref$	body -20 comment -19 deadline -16 documents -15 end -15 indicator -18 links -19 reference 16 session -25 start -17 status -17 step -18 steps -19 trainee -19
h/rem	body -17 comment 26 deadline -21 end -17 indicator -18 label -17 links -22 none -24 priority -16 proofs -20 reference -21 responsible -23 session -19 severity -16 start -15 status -18 step -16 trainee -18
h/rem$	body -20 comment 28 deadline -20 end -17 indicator -17 label -15 links -22 none -23 priority -17 proofs -20 reference -18 responsible -23 session -18 severity -16 start -19 status -20 trainee -19
h/sa	body 15 links -15 responsible -16
h/salar	body -19 comment -16 end -15 links -16 none -15 responsible -17 session -19 start -15 steps -17 trainee 24
h/salon	body 21 none -15
h/satis	body -21 steps 23
h/sen	body -17 none -15 proofs -16 responsible 18
h/sent	body -17 comment -20 end -18 links -16 none -23 reference -15 responsible -18 session -16 start -18 steps 24 trainee -17
h/sent$	body -17 comment -20 end -19 links -16 none -22 reference -16 responsible -18 session -17 start -18 steps 24 trainee -17
h/ses	body -19 comment -19 none -25 reference -24 responsible -20 session 25 start -16 steps -22 trainee -18 version -15
h/ses$	body -19 comment -17 links -18 none -21 reference -20 responsible -19 session 25 steps -20 trainee -17 version -16
h/sessi	body -22 comment -19 links -22 none -29 reference -20 responsible -27 session 18 status -17 steps -19 trainee -24 version -17
h/signe	body -16 comment -18 documents 16 end -18 responsible -15 session -16 start -17 step -17 steps 24 trainee -17
h/signe$	body -16 comment -16 end -18 none -26 responsible -15 session -15 start -17 steps 25 trainee -16
h/socie	body 25 comment -18 links -17 none -19 priority -15 responsible -17 status -16
h/sorti	body -15 comment -17 documents 18 end 24 expiry -20 none -22 responsible -15 session -17 start -22 status -15 steps -17
h/sst	body -22 comment -21 end -18 links -18 none -20 reference -18 responsible -21 session -16 start -19 trainee 26
h/stag	body -18 end -18 indicator -21 phase 15 proofs -15 responsible -24 session 22 start -18 status -26 step -15 steps -20 trainee -19 version -17
h/stag$	body -18 end -19 responsible -19 session 17 start -18 steps -20 trainee -20
h/stagi	body -24 comment -19 end -17 none -22 reference -17 responsible -25 session -23 start -18 steps -23 trainee 16
h/stagi$	body -21 comment -19 end -17 reference -16 responsible -23 session -23 start -17 steps -23 trainee 15
h/start	body -16 end -33 none -16 session -25 start 34 steps -16 trainee -17
h/struc	body 16
h/struc$	body 16
h/stude	body -19 comment -21 end -18 links -20 none -19 reference -20 responsible -21 session -22 start -19 steps -22 trainee 24
h/suit	body -15
h/surve	body -15 comment -15 end -15 none -16 start -24 steps 23 trainee -16
h/term	body -20 comment -18 date -19 end 22 expiry 16 links -16 none -17 responsible -17 session -20 start -16 trainee -18
h/test	body -18 comment -19 end -17 links -16 none -23 reference -16 responsible -17 session -19 start -17 steps 26 trainee -19
h/them	body -15 label 20
h/tutor	body -15
h/up	body -16 deadline -15 documents -15 links -23 none -30 reference -16 session -20 start -19 trainee -17
h/up$	body -18 links -17 none -17 reference -16 responsible -25 session -16 start -18 trainee -18
h/who s	body 16
h/whos	body -15 comment -20 deadline -15 documents -17 indicator -15 links -18 none -22 responsible 27 status -18 step -16
h/^analy	comment 26 deadline -17 documents -16 expectedLevel -15 indicator -16 label -15 links -22 none -19 proofs -15 responsible -17 session -21 status -20 trainee -21
h/^anima	comment -15 responsible 24
h/^anyth	comment 25 links -17 none -19 responsible -16 status -15
h/^atten	comment -20 deadline -17 expectedLevel 18 none -15 proofs -16 responsible -15 status -16
h/^auto	comment -16 lastCheck -17 status 23
h/^avi	comment -18 links -15 none -21 responsible -17 status 24 steps 26
h/^axe	comment -15 deadline -19 none -15
h/^categ	comment -16 none 24 status -18
h/^class	comment -16 links 24 none -20
h/^cod	comment -17 deadline -15 proofs -26 reference 26 responsible -19 session -23 status -23 trainee -16 version -25
h/^comme	comment 30 label -23 none -27 proofs -19 responsible -16 status -31
h/^compl	comment -21 criterion -15 deadline -25 expectedLevel -15 indicator -16 links -18 none -21 priority -16 responsible -16 status 16 steps 19
h/^cotat	comment -18 none -22 status 19
h/^coul	comment -16 links -17 none 28 proofs -16 responsible -16
h/^crite	comment -17 criterion 26 deadline -18 label -21 lastCheck -15 links -18 none -28 proofs -16 responsible -22 score -17 status -27 version -16
h/^curre	comment -18 deadline -15 status 19
h/^dure	comment -18 links -15 none 33 responsible -16
h/^empl	comment -20 deadline -18 expectedLevel -16 indicator -19 links 28 none -25 priority -15 proofs -19 responsible -20 severity -15 status -21 version -16
h/^empla	comment -16 links 26 none -17 responsible -18 status -17
h/^en	comment -16 label 20 status -15
h/^entre	comment -20 links -16 proofs -15 responsible -22 start 19 status -19 steps -16 trainee -17
h/^et	comment -18 deadline -26 indicator -17 links -17 none -23 priority -19 proofs -17 responsible -18 step 23
h/^etap	comment -19 deadline -18 documents -31 indicator -16 links -25 none -22 phase -42 reference -18 responsible -21 step 33
h/^etat	comment -16 date -19 links -22 none -20 proofs -24 reference -18 responsible -17 status 38 step -16 version -21
h/^exemp	comment -15 documents -18 links -17 none 32 proofs -25 status -18
h/^feu	comment -21 criterion -15 deadline -19 expectedLevel -18 indicator -22 label -16 links -19 none -18 priority -16 proofs -17 responsible -17 score -15 status 26
h/^formu	comment -22 deadline -16 documents 21 expectedLevel -17 indicator -17 label 22 links -21 none -23 phase -17 responsible -17 session -15 status -18 step -22
h/^fre	comment 19
h/^grav	comment -16 expectedLevel -16 links -15 none -18 severity 24 status -24
h/^guid	comment -21 deadline -15 label -17 links -16 none 18 priority -15 proofs -15 responsible -19 status -21
h/^how	comment -15 none 23 responsible -15
h/^issu	comment -16 date 19 deadline -18 expiry -23 indicator -22 links -16 none -30 proofs -17 responsible -16 status -17 version 20
h/^j	comment -25 deadline 21 documents -25 indicator -16 links -20 reference -16 responsible -22 session -15 start 17 status -35 step -21 steps -19
h/^langu	comment -16 links -16 none 24 status -16
h/^last	comment -19 date -23 deadline -20 end 18 expiry -21 label -16 lastCheck 29 links -15 none -23 proofs -15 responsible -19 severity -18 start -22 status -24
h/^lib	comment -17 criterion -16 date -16 deadline -16 expectedLevel -25 expiry -15 indicator -19 label 27 links -19 none -24 reference -17 responsible -18 status -22 version -16
h/^lien	comment -17 documents -19 links 30 none -27 proofs -15 responsible -24 status -22 version -18
h/^loc	comment -17 links 29 none -18 proofs -28 responsible -19 status -20
h/^matur	comment -16 date -15 links -24 none -19 proofs -16 reference -16 responsible -22 status 25 version -15
h/^mes	comment 23 none -17 responsible -19 status -16
h/^min	comment -15 expectedLevel -15 lastCheck -22 none -16 severity 20 status -15
h/^momen	comment -20 deadline -16 documents -29 indicator -18 links -16 none -18 reference -15 responsible -17 status -17
h/^mon	comment -17 deadline 15 expectedLevel -15 indicator -17 none -22 proofs -15
h/^mono	comment -21 deadline -15 documents -16 links -23 none -23 responsible 30 severity -20 status -22
h/^no	comment -15 indicator -34 links -15 none 21 reference -16 step -17 version -18
h/^nom	comment -21 date -24 end -28 expiry -18 indicator -17 links -35 none -28 proofs 31 reference -34 responsible -32 severity -15 start -25 status -27 steps -25 trainee 18 version -19
h/^nombr	comment -16 none 26 status -16
h/^objec	comment -19 label 18 lastCheck -15 proofs -19 status -23
h/^obs	comment 29 links -16 none -21 responsible -19 status -20
h/^paper	comment -21 deadline -15 documents 21 links -18 none -22 proofs 23 responsible -19 step -15
h/^parti	comment -18 end -15 none -18 phase 18 responsible -18 session -18 start -15 step -19 steps -28 trainee 18
h/^passa	comment -16 none -16 step 15 steps 18
h/^pc	comment -20 deadline -16 documents 18 indicator -16 links -29 none -20 proofs 22 responsible -15 status -16
h/^phas	comment -18 deadline -17 documents -19 indicator -17 links -18 none -17 phase 22 reference -16 responsible -18 session -16 status -18 step -23 steps 16
h/^piec	comment -17 none -24 phase -17 proofs 23 status -15
h/^prof	comment -17 indicator -15 links -15 reference -16 steps -15
h/^profe	comment -18 deadline -15 documents -24 indicator -18 links -16 none -22 reference -16 responsible 24 session -19 status -21 trainee 17
h/^progr	comment -15 none -15 responsible -15 session 21 status 17
h/^proof	comment -16 documents 16 indicator -16 links -20 none -22 proofs 21 responsible -17 status -18
h/^quel	comment -15 deadline -16 expectedLevel -15 indicator -17 links -18 none -28 phase -15 reference -17 responsible -15 status -18
h/^quest	comment -28 expectedLevel -15 label 17 none 16 proofs -16 status -25
h/^rappe	comment -16 indicator -16 none 27 responsible -17 status -17
h/^se	comment -23 criterion -17 deadline -25 expectedLevel 15 indicator -22 lastCheck -16 links -22 none -28 phase -15 priority -16 proofs -20 responsible -23 severity -18 status -20
h/^secte	comment -16 deadline -15 links -15 responsible -15 score -15 status -15
h/^seque	comment -18 deadline -15 documents -20 indicator -16 links -18 none -19 responsible -16 status -16
h/^step	comment -23 indicator -21 links -21 phase -27 session -20
h/^suppo	comment -17 criterion -15 deadline -15 indicator -23 label -15 links -29 proofs 28 reference -18 responsible -23 status -24 step -15 version -27
h/^temp	comment -16 documents -20 indicator -22 links -18 reference -17 responsible -17 session -18 status -18
h/^test	comment -15 none -17 session -15 start -15 steps 21 trainee -15
h/^touch	comment -19 deadline -17 documents -20 indicator -16 links -22 none -23 phase -20 reference -15 responsible -20 step 23
h/^train	comment -16 end -15 session -28 start -17 steps -20
h/^typ	comment -17 links -16 proofs -15 responsible -16 status -25
h/a boucl	comment -16 deadline 24
h/a finir	comment -17 deadline 18 expiry -33 lastCheck -15
h/a sorti	comment -15 documents 16 none -17 proofs 15 status -15
h/acc$	comment -19 end -15 none -17 responsible -17 session -15 start -15 steps 22
h/accom$	comment -15
h/accue	comment -15 links -15 none 19 status -25
h/accue$	comment -16 links -15 none 20 status -22
h/actue	comment -16 status 22
h/actue$	comment -17 status 23
h/after	comment -16 phase 16
h/ai	comment -27 deadline -18 documents 16 none -16 proofs 18
h/amena	comment 19 steps -17
h/anyth	comment 25 links -18 none -19 responsible -16 status -15
h/archi	comment -16 none 21 status -15
h/argum	comment 29 deadline -21 documents -21 indicator -19 links -24 none -20 phase -15 responsible -21 status -20 step -18
h/at	comment -16 expiry -15 indicator -15 links -15 proofs -15 responsible -16 status -17
h/att	comment -15 expectedLevel 24 none -21 priority -17 status -15
h/attes	comment -27 end -15 steps 27 trainee -15
h/au$	comment -17 end 18 expiry 17 links -18 priority -16 responsible -15 start -18 status -20
h/autod	comment -15 deadline -15 expiry -16 links -19 none -23 priority -15 status 24 version -15
h/autoe	comment -17 deadline -16 expectedLevel -16 links -17 none -19 responsible -15 severity -15 status 26
h/avanc	comment -16 deadline -23 expectedLevel -16 indicator -16 lastCheck -21 links -16 none -21 priority -20 score -17 status 28
h/avi	comment -19 indicator -15 links -16 none -23 responsible -19 status 26 steps 26
h/axe	comment -16 deadline -21 none -15
h/before	comment -17 date -22 deadline 20 indicator -25 links -20 none -25 proofs -21 reference -19 responsible -27 session -18 status -26 version -23
h/benef$	comment -15 links -21 none -17 session -20 steps -16
h/bet	comment 17 none -17 status -16
h/blanc	comment -24 expectedLevel -17 none -24 status 27 steps 17
h/blanc$	comment -24 expectedLevel -17 none -23 status 24 steps 18
h/bloc	comment -19 criterion 18 deadline -18 documents -18 indicator -19 links -18 none -24 phase 20 responsible -16 status -20 step -20
h/bloc$	comment -18 criterion 18 deadline -17 documents -17 indicator -18 links -17 none -19 phase 19 responsible -15 status -18 step -19
h/bon	comment -15 criterion -15 date -19 deadline -22 expiry 26 indicator -24 label -18 lastCheck -18 links -28 none -25 proofs -19 responsible -16 severity -23 status 25
h/boucl	comment -17 deadline 22 indicator -16 links -17 none -16 status 15
h/boucl pour	comment -18 deadline 23
h/caden	comment -19 indicator -15 none 24 responsible -18 status -21 version -16
h/can	comment -19 label -18 none -20 proofs 26 status -16
h/categ	comment -19 indicator -16 links -17 none 29 proofs -15 responsible -19 status -19
h/ce qu	comment -25 deadline -16 documents 23 expectedLevel -15 indicator -15 links -21 proofs -31 status -19
h/ch	comment -20 deadline -15 indicator -15 label -18 none -18 priority -18 proofs -16 responsible 20 status -19 steps 15 version -17
h/ch$	comment -19 label -16 none -15 priority -17 proofs -15 responsible 18 status -19 version -17
h/chant	comment -15 deadline -19 expiry -17 indicator -19 links -26 none -28 proofs -15 responsible -20 session 17 version -16
h/charg	comment -16 deadline -15 expectedLevel 20 indicator -16 label -16 none -16 proofs -17 responsible 16 status -18
h/charg$	comment -18 criterion -15 deadline -17 expectedLevel 21 indicator -21 label -16 none -18 priority -16 proofs -21 responsible 17 status -19 version -15
h/clair	comment -15 indicator -16 label 26 responsible -18 status -15
h/clair$	comment -18 indicator -16 label 28 proofs -15 responsible -18 status -17
h/cod	comment -21 date -27 deadline -18 documents -15 expiry -24 label -16 links -21 proofs -29 reference 31 responsible -30 status -32 steps -16 trainee -18 version -30
h/colou	comment -18 none 23 status -18
h/colum	comment -17 deadline -15 links -15 none -20 responsible -16 status 21
h/comen	comment 24 criterion -15 deadline -16 expectedLevel -15 indicator -17 label -15 links -19 none -21 priority -15 proofs -19 responsible -17 status -17 version -16
h/comme de	comment 23 label -21 status -23
h/comme$	comment 23 none -28
h/con	comment -15 indicator -15 none 26 responsible -17 status -17
h/concl	comment -21 expectedLevel -17 none -20 status 22
h/confo	comment -25 deadline -17 expectedLevel -16 indicator -19 label -16 lastCheck -16 links -17 none -25 priority -15 proofs -17 responsible -18 score -18 severity 16 status 24
h/confo$	comment -27 deadline -19 expectedLevel -24 expiry -18 indicator -19 label -17 lastCheck -18 links -18 none -25 priority -15 proofs -19 responsible -18 score -21 severity 18 status 22
h/const$	comment -15 date -25 deadline -23 expiry -17 lastCheck 20 none -18 status 17
h/conte	comment 30 none -17 proofs -32 status -15
h/contr$	comment -16 date -16 deadline -23 expiry -16 indicator -26 label 21 lastCheck 21 links -15 none -17 responsible -17 steps 17
h/cotat	comment -20 deadline -21 expiry -23 indicator -17 label -17 lastCheck -25 links -22 none -34 priority -17 proofs -19 responsible -15 severity -19 status 16
h/coul	comment -17 links -17 none 27 proofs -15 responsible -17
h/courr	comment -21 deadline -15 expectedLevel -16 indicator -18 links -20 none 30 priority -15 proofs -16 responsible -19 status -23 version -17
h/curre	comment -20 expectedLevel -15 none -15 status 20
h/d ici	comment -15 deadline 17 expiry -21 lastCheck -19 links -18 status -20 step -16
h/dat d	comment -15 indicator -18 links -16 none -15 status -27
h/de confo	comment -19 severity -22 status 21
h/de contr	comment -18 date -16 deadline -18 expiry -19 indicator 18 none -22 responsible -17 score -20
h/de preuv	comment -29 date -17 proofs 21 responsible -15 status -26
h/de quoi	comment -17 indicator -23 none -25 priority -15 proofs 18 severity -18 status -16
h/de$	comment -20 none 26 proofs -15 status -17
h/dead	comment -20 deadline 26 documents -18 expiry -19 indicator -16 lastCheck -18 links -24 phase -17 reference -16 responsible -19 status -20 step -18
h/deadl	comment -19 deadline 20 documents -22 expiry -17 indicator -18 links -18 phase -17 reference -20 responsible -16 status -20 step -23
h/deadl$	comment -18 deadline 17 documents -23 expiry -16 indicator -18 links -18 phase -16 reference -20 responsible -16 status -20 step -23
h/del	comment -15 documents -16 links -15 responsible -15 step -15
h/delai	comment -18 deadline 23 documents -21 lastCheck -30 links -20 phase -18 reference -18 responsible -21 session -15 status -18 step -20
h/deman	comment -24 criterion -17 expectedLevel -20 indicator -16 label 25 links -17 none -18 proofs -21
h/deman$	comment -21 expectedLevel -17 label 23 links -16 none -18 proofs -19
h/destr	comment -18
h/dispo	comment -22 indicator -16 none -27 reference -15 responsible -16 session 25 status -16 steps -15
h/dispo$	comment -21 indicator -16 none -27 reference -15 responsible -15 session 25 status -17
h/diver	comment 21 links -15 none -18 responsible -18 steps -16
h/do$	comment -15 expectedLevel -16 none -17 proofs -15 responsible -15
h/don	comment -17 deadline 20 links -15 none -23 responsible -16
h/donn	comment -15 none -18 responsible -16 steps 21
h/donne	comment -22 documents 22 none -23 proofs 21 responsible -20 status -17 steps 27
h/dossi de	comment -16 links 23 steps -16
h/driv	comment -17 links 25
h/du docum	comment -15 deadline -21 expectedLevel -15 label -15 lastCheck -20 links 18 none -43 reference -24 step -16 version -20
h/du refer	comment -16 label 15 links -15 none -23 proofs -26 responsible -24 status -17
h/dure	comment -16 indicator -16 none 32 status -17
h/effor	comment -15 none 27 proofs -15 status -17
h/eleme de	comment 23 links -17 none -31 status -17
h/els	comment 22 none -17
h/emoji	comment -18 links -16 none 30 responsible -18 steps -16
h/empla	comment -19 deadline -15 links 33 none -17 proofs -17 responsible -18 status -19
h/emplo	comment -17 links -16 none -15 trainee -17
h/en clair	comment -18 deadline -15 indicator -15 label 26 proofs -15 responsible -18 status -17
h/en est	comment -16 indicator -16 label -15 links -31 none -16 responsible -15 status 45
h/en oeuvr	comment -28 deadline 19 expiry -21 none -16 priority -18 responsible -15 status 19
h/energ	comment -16 deadline -19 priority 21
h/engag	comment -20 expectedLevel -17 label 21 none -17 priority -21 proofs -26 status 25
h/engag$	comment -22 expectedLevel -17 label 18 none -16 priority -24 proofs -24 status 27
h/enreg	comment -17 deadline -16 documents 17 indicator -20 links -17 none -29 responsible -15
h/entr$	comment -15 end -17 none -15 responsible -16 session -17 steps -15
h/entre$	comment -23 deadline -15 documents -15 indicator -18 links -20 proofs -16 reference -15 responsible -18 score -16 start 19 status -24 trainee -19
h/epi	comment -15 none -16 responsible -15 session -15 steps 17
h/etap	comment -27 deadline -22 documents -20 indicator -21 links -26 none -29 reference -27 session -19 step 22
h/etap$	comment -22 indicator -15 links -18 none -26 reference -19
h/ex	comment -22 none 17
h/exami	comment -16 none -18 proofs 22
h/execu	comment -17 deadline -18 documents -23 indicator -19 links -19 none -27 phase -21 reference -17 responsible 25 session -20 status -19 step -19
h/expec$	comment -15 expectedLevel 24 label -18 none -29 proofs -15 status -16
h/fact	comment -19 links -19 none -17 responsible -19 session -16 trainee -16
h/faut que	comment -16 deadline 22 lastCheck -17
h/feu	comment -21 criterion -15 deadline -18 expectedLevel -17 expiry -15 indicator -20 label -16 links -18 none -28 priority -17 proofs -17 responsible -16 score -15 severity -16 status 24
h/fichi	comment -19 documents 17 indicator -15 links -20 none -21 proofs 18 responsible -17 status -17
h/filed	comment -18 deadline -16 indicator -16 label -15 links 24 none -18 responsible -18 status -18
h/fini	comment -16 end 19 expiry -16 indicator -16 lastCheck -18 links -17 none -25 proofs -15 responsible -16 score 18 severity -31 start -18
h/finir	comment -17 deadline 19 expiry -22 lastCheck -15
h/folde	comment -15 links 26 none -16 reference -16 responsible -16 status -15 version -15
h/folde$	comment -16 links 26 none -17 reference -17 responsible -17 version -15
h/formu	comment -21 deadline -16 documents 20 expectedLevel -18 indicator -17 label 20 links -20 none -23 phase -17 responsible -19 status -18 step -19
h/fourn	comment -18 documents 16 none -20 proofs 24
h/fourn$	comment -20 none -24 proofs 16
h/fre	comment 15
h/frequ de	comment -16 none 27
h/gr	comment -15 links -17 none -16 responsible -19 session 28 steps -17
h/grav	comment -16 deadline -17 expectedLevel -16 lastCheck -16 links -19 none -21 priority -16 proofs -15 responsible -18 severity 27 status -25
h/h	comment -17 links -16 none 27 responsible -18 status -19
h/head	comment 18 end -18 responsible -15
h/heur$	comment -17 session -15 status -15 steps -18
h/how	comment -17 indicator -17 links -16 none 27 responsible -16
h/hyper	comment -18 links 25 none -18 proofs -15 responsible -16
h/if	comment -15 deadline -15 none -18 severity 23
h/ils	comment -16 label 22 links -16 none -29
h/inspi	comment 20 label -24 none -15 proofs -15
h/is	comment -16 none 22 status -19
h/issu	comment -15 date 18 deadline -18 expiry -21 indicator -26 none -29 proofs -15 status -16 version 20
h/j ai	comment -23 proofs 18
h/job	comment -21 deadline -16 documents -16 indicator -16 label -15 links -18 none -22 phase -15 responsible 30 status -20 step -17
h/kms	comment -17 links -17 none 25 proofs -17 responsible -16 status -18
h/l etap	comment -15 phase -20 status -21
h/label$	comment -17 indicator -20 label 21 links -15 none -21 status -17
h/lib	comment -15 date -15 expectedLevel -20 indicator -18 label 28 links -17 none -23 reference -18 responsible -17 status -21
h/lien	comment -19 date -15 deadline -16 documents -20 links 30 none -25 priority -15 proofs -16 reference -16 responsible -24 status -24 version -19
h/lieu	comment -15 deadline -15 links 17 responsible -17 status -17
h/lim	comment -17 date -26 deadline 27 documents -16 links -15 none -15 status -17
h/list	comment -16 deadline -15 expectedLevel -16 expiry -17 label -19 links -22 none -29 priority -15 proofs 19 responsible -15 score -16 status -19 version -16
h/list$	comment -15 criterion -15 indicator -15 links -16 none -23 proofs 15
h/liv	comment -15 links 23 none -15 status -21
h/locat	comment -16 deadline -16 indicator -15 links 28 none -18 proofs -20 responsible -15 status -15 version -16
h/locat$	comment -17 deadline -18 expectedLevel -15 links 28 none -19 proofs -21 responsible -16 status -15 version -19
h/mail$	comment -16 none 27 responsible -15 status -17
h/malle	comment -27 steps 22
h/manne	comment -18
h/marg	comment 17
h/matur	comment -17 date -16 indicator -18 lastCheck -16 links -26 none -21 proofs -19 reference -19 responsible -18 status 28 version -18
h/max	comment -16 documents -16 indicator -17 links -17 responsible -16 status -16 step -15
h/me	comment -17 expectedLevel -17 label 20 none -18 proofs -19
h/mes	comment 21 none -20 responsible -17 score -22 status -23
h/mes not	comment 18 none -17 responsible -19 status -15
h/miles	comment -19 deadline -15 documents -20 indicator -18 links -19 none -21 phase -22 reference -16 responsible -18 status -17 step 22
h/min	comment -16 deadline -15 expectedLevel -15 lastCheck -24 links -15 none -17 proofs -16 severity 22 status -17
h/mis	comment -28 deadline -30 expiry -23 indicator -22 lastCheck 16 none -38 proofs -17 reference -16 responsible -24 version 21
h/mobil	comment -18 links -17 none -19 session -15 status -17 step -18
h/mobil$	comment -15 deadline -15 links -15 none -17 status -15
h/model	comment -20 criterion -18 indicator -19 proofs -19 responsible -18 status -21 version 24
h/model$	comment -24 criterion -21 deadline -15 expiry -16 indicator -21 proofs -22 responsible -20 status -23 version 26
h/momen	comment -24 deadline -19 indicator -19 links -22 none -25 reference -18 responsible -20 status -21
h/momen$	comment -17 deadline -15 indicator -15 links -18 none -19 reference -16 responsible -16 status -16
h/mot	comment 20 status -15
h/nb de	comment -17 none 22
h/nb$	comment 16 responsible -15
h/need	comment -20 indicator -17 links -20 phase -15 reference -15 responsible -31 status -16 steps 15
h/nivea de	comment -17 expectedLevel -29 indicator -19 none -23 priority -24 score -17 severity 17 status 23
h/nom	comment -21 date -27 end -30 expiry -24 indicator -23 links -32 none -30 proofs 23 responsible -35 start -27 status -33 steps -26 trainee 20 version -24
h/nom de	comment -19 date -24 documents -21 expiry -19 indicator -21 links -24 none -19 responsible -23 status -23 step 22 steps -16 trainee 17
h/nombr	comment -15 none 23 status -17
h/not 0	comment -18 proofs -21 score 18
h/not perso	comment 22 responsible -21
h/not sur	comment -16
h/nv	comment -18 deadline -15 expectedLevel 20 none -22
h/objec	comment -22 deadline 16 expiry -21 indicator -18 label 20 lastCheck -23 links -19 none -26 score -16 status -24
h/obs	comment 27 deadline -15 links -17 none -21 responsible -18 severity -15 status -18
h/obs$	comment 26 deadline -15 links -16 none -20 responsible -19 status -20
h/odd	comment 17 steps -17
h/often	comment -15 none 26 status -19
h/ok	comment -16 deadline -15 indicator -16 links -22 none -31 proofs -22 reference -19 responsible -32 severity -27 status 36
h/op	comment -20 deadline -16 documents -19 none -22 responsible -17 status -15 step 20
h/opco$	comment -16 none 23 responsible -17 status -16
h/ou$	comment -19 documents -15 indicator -16 label -15 links 18 none -20 responsible -22
h/outpu	comment -16 documents 21 links -19 none -19 responsible -15
h/owner$	comment -17 deadline -18 documents -17 links -16 none -23 responsible 26 step -17
h/p$	comment -16
h/pag	comment -22 expectedLevel -17 indicator -17 links -16 none 36 proofs -17 responsible -17 severity -15 status -16 version -15
h/pag$	comment -19 none 29 proofs -15
h/paper	comment -21 deadline -16 documents 21 indicator -20 links -20 none -26 phase -15 proofs 18 responsible -22 status -15 step -16
h/par$	comment -15 none -28 responsible 31 status -21 version -16
h/parco	comment -18 documents -20 links -19 none -23 reference -16 session -15 status -17
h/parta	comment -15 none -16
h/parta$	comment -16 none -17 step -18
h/pas$	comment -18 criterion -16 deadline -15 documents -17 expectedLevel -16 indicator -26 label -18 links -32 none -21 proofs -18 responsible -21 score -15
h/passa	comment -17 none -27 priority 16 responsible -16 status -15 steps 22
h/passa$	comment -17 none -27 priority 18 status -17
h/path	comment -19 criterion -15 indicator -19 links 15 none -21 proofs -20 responsible -16 status -18
h/pc$	comment -15 deadline -15 documents 18 indicator -15 links 19 none -26 proofs -19 reference -16 responsible -21 session -16 status -16
h/pecki	comment -15 deadline -16 indicator -15 links -15 none -27 priority 22
h/peda	comment -15 links -15 none -18 session -18 steps 21
h/pens	comment 27 deadline -17 label -15 none -19 proofs -28
h/pense	comment 25 deadline -17 indicator -15 label -19 none -17 priority -20 proofs -18 responsible -22 status -22 version -19
h/perem$	comment -17 date -30 deadline -29 expiry 30 indicator -16 label -17 lastCheck -24 links -17 none -22 proofs -17 responsible -16 status -18 version -15
h/phas	comment -18 deadline -17 documents -19 indicator -16 links -18 none -17 phase 21 reference -16 responsible -17 session -16 status -18 step -24 steps 17
h/piec a	comment -15 none -15 proofs 19
h/playl	comment -16 indicator -16 links -19 none 26 responsible -18 status -17
h/poche	comment -18 none 15 steps -15
h/point de	comment -19 indicator 21 lastCheck -29 none -32 responsible -18 score -22
h/prese	comment -24 links -17 none -21 proofs 24 responsible -15
h/prese$	comment -22 links -17 none -21 proofs 23 status -15
h/prevu	comment -17 criterion -17 date -32 deadline 26 documents -16 expectedLevel -15 expiry -35 label -20 lastCheck -30 links -19 phase -18 priority -16 responsible -20 severity -16 status -15 step -15
h/prio	comment -15 links -15 none -28 priority 25 responsible -16 status -15
h/prob	comment -15 label -17 links -21 none -16 proofs 25 responsible -24 status -27
h/proba	comment -21
h/produ	comment -24 deadline -19 documents 23 indicator -18 links -24 phase -17 proofs -15 reference -19 responsible -22 session -15 status -20
h/produ$	comment -23 deadline -16 documents 20 indicator -17 links -25 phase -16 reference -20 responsible -18 status -16
h/prof	comment -16 indicator -15 links -15 none 15 reference -19 steps -15
h/progr	comment -16 indicator -16 links -18 none -19 proofs -15 responsible -19 session 22 status 19
h/qu	comment -24 deadline -23 documents 17 expectedLevel -21 label 18 lastCheck -16 proofs -34 responsible -17 status -36 version -18
h/qu on	comment -19 documents 25 links -17 none 15 proofs -28 status -17
h/quand$	comment -18 documents -18 indicator -23 links -17 phase -19 reference -16 responsible -19 status -19 step -18
h/que ca	comment 20 label -22
h/que j	comment 16 deadline -16 label -21 none -20 status -19
h/que l	comment -24 label 19 none -16 proofs -21
h/quel	comment -17 date -18 deadline -15 expectedLevel -16 expiry -18 label -15 links -22 none -29 phase -16 priority -15 reference -26 responsible -22 status -26
h/quest	comment -29 expectedLevel -15 label 15 none 16 proofs -16 status -21
h/r$	comment -18 proofs -15
h/raci	comment -19 deadline -18 documents -20 links -19 none -20 phase -20 responsible 22 session -17 status -17 step -21
h/range	comment -20 deadline -16 indicator -16 links 26 none -26 reference -16 responsible -21 status -20
h/rappe	comment -18 indicator -16 none 23 responsible -17 status -19
h/real	comment -20 deadline -16 indicator -19 links -17 none -33 priority -15 responsible -17 score 21 status 15
h/remar$	comment 21 links -18 steps -17
h/resp	comment -15 links -17 none -20 proofs -17 responsible 27 status -18
h/resp$	comment -16 deadline -15 none -17 responsible 26 status -16
h/respo$	comment -17 deadline -15 links -15 none -24 proofs -17 responsible 37 status -18
h/revie$	comment -15 deadline -18 end -16 expiry -15 lastCheck 18 links -15 none -18 steps 19
h/rol	comment -17 deadline -15 documents -18 links -17 none -18 phase -18 responsible 20 session -16 status -15 step -17
h/room	comment -16 indicator -15 links -15 none 24 status -15
h/run	comment -15 date -24 expiry 23 lastCheck -20 none -21 responsible -17 session 25 status -20 trainee -15
h/rythm	comment -17 deadline -15 indicator -15 links -19 none 25 responsible -19 status -15
h/sayin	comment 19 none -15
h/secte	comment -16 deadline -15 proofs -15 score -16 status -15
h/seque	comment -19 deadline -16 documents -19 indicator -17 links -18 none -20 reference -15 responsible -17 status -16
h/seque$	comment -16 documents -17 indicator -15 links -16 none -18 phase -38 responsible -15 status -15 step 23
h/share	comment -21 deadline -16 indicator -17 links 27 none -23 proofs -16 responsible -17 status -21 version -15
h/sign	comment -15 date 17 documents 19 links -20 none -19 responsible -18 session -15 status -16 step -28 steps 19
h/siz	comment -16 links -20 none 24
h/sla	comment -27 deadline 20 documents -28 indicator -27 links -25 phase -33 reference -21 responsible -25 session -23 status -25 step -23
h/snag	comment 25 deadline -17 documents -23 indicator -20 links -22 none -22 phase -20 reference -15 responsible -20 session -16 status -18 step -20
h/sor	comment -25 expectedLevel -15 label -19 none -20 proofs 35
h/sorti$	comment -17 documents 16 none -17 proofs 15
h/speci	comment 18 steps -17
h/spons	comment -15 none -16 responsible -16 session -16 trainee -16
h/sprin	comment -16 deadline -15 links -15 none 27 proofs -16 responsible -17 status -21
h/stand	comment -20 expectedLevel 24 indicator -15 label -22 links -22 none -23 proofs -17
h/statu$	comment -36 deadline -17 none -20 responsible -15 score -17 status 27
h/step	comment -24 indicator -23 links -23 none -16 phase -27 session -21
h/stock	comment -16 indicator -15 links 28 none -25 proofs -16 responsible -17 status -17
h/stock$	comment -17 indicator -15 links 29 none -24 proofs -15 responsible -16 status -17
h/tach	comment -18 deadline -15 documents -22 indicator -18 links -19 none -21 phase -20 responsible -18 status -17 step 21
h/tampo	comment -15 none 31 responsible -16 status -19
h/telep	comment -17 none 29 status -15
h/temoi	comment -23 label -25 links -15 none -16 proofs 28 status -15
h/temoi$	comment -20 label -18 links -17 none -17 proofs 24
h/temp	comment -17 documents -20 expiry -15 indicator -16 lastCheck 19 links -15 proofs -16 reference -19 responsible -23 session -23 status -21
h/tempo	comment -30 deadline 19 documents -16 phase -21 reference -16 responsible -16 step -15
h/the audit	comment -17 label -15 none -21 proofs 23
h/timin	comment -16 deadline 17 documents -21 indicator -20 links -21 phase -20 reference -16 responsible -19 session -16 status -18 step -19
h/titl$	comment -15 indicator -17 label 23 none -19 reference -15 responsible -16 status -18
h/touch	comment -20 deadline -18 documents -21 indicator -17 links -21 none -25 phase -21 reference -17 responsible -18 session -15 status -15 step 24
h/trace	comment -21 indicator 23 links -15 none -20 reference -15 responsible -15 session -15 start -15 steps 17 trainee -15
h/trace$	comment -22 end -17 indicator 18 none -16 start -16 steps 17 trainee -16
h/trait	comment -15 date -15 deadline 19 lastCheck -16 none -18 severity -17 status -15
h/tranc	comment -16 documents -16 indicator -16 links -15 none -16 phase 17 responsible -15 status -15 step -17
h/typ$	comment -17 expectedLevel -21 none 28 severity -15 status -16
h/under	comment -16 deadline -15 links 23 none -15 status -18
h/urgen	comment -17 deadline -16 expectedLevel -25 indicator -15 label -15 links -16 none -19 priority 28 responsible -16 status -24 version -15
h/url	comment -21 deadline -15 indicator -16 links 28 none -29 proofs -18 responsible -18 status -16
h/url$	comment -19 links 24 none -19 proofs -15 responsible -15 status -15
h/user	comment 20 none -18 status -19
h/vecu	comment -15 documents -18 links -17 none -17 responsible -19
h/verif$	comment -22 date -31 deadline -30 expiry -30 indicator -17 lastCheck 22 links -15 none -21 proofs -15 responsible -22 steps 19
h/verss	comment -16 date -16 deadline -15 expiry -16 indicator -20 links -20 none -22 proofs -19 responsible -23 status -22 version 31
h/veut	comment -21 expectedLevel 28 label -21 none -22 proofs -19 status -17
h/vgp	comment -16 deadline -30 expectedLevel -15 expiry -15 lastCheck 23 links -15 none -20 priority -15 responsible -16 status -15
h/voir	comment -21 expectedLevel 26 label -21 none -20 proofs -17 status -20
h/voir$	comment -20 expectedLevel 25 label -20 none -19 proofs -17 status -20
h/vrac	comment 28 criterion -15 deadline -19 label -23 none -16 priority -23 proofs -20 responsible -26 status -25 version -26
h/vus	comment -15 end -16 responsible -15 start -15 steps 18
h/who	comment -16 deadline -15 indicator -16 links -19 none -19 responsible 26 session -15 status -17 step -15 steps -17
h/wordi	comment -15 indicator -22 label 30 none -17 status -15
h/wordi$	comment -15 indicator -17 label 28 none -17 status -15
h/worth	comment 24 none -18 status -15
h/^%	criterion -15 deadline -20 expectedLevel -16 indicator -15 none -21 priority -15 proofs -15 responsible -15 score 23 status -23
h/^color	criterion -15 deadline -16 links -17 none 24 priority -16 proofs -15 responsible -21 severity -15 status -18
h/^ind	criterion -22 indicator 41 label -34 none -23 proofs -18 reference -16 responsible -21 status -27 step -16 version -15
h/^libel	criterion -20 indicator -21 label 23 status -16
h/abrit	criterion 21 expectedLevel -18 indicator -15 label -16 responsible -18
h/accep	criterion -18 expectedLevel 19 steps 17
h/belon	criterion 21 expectedLevel -17 indicator -15
h/c koi	criterion -23 indicator -26 label 24 links -30 responsible -17 status -19 version -15
h/chapi	criterion 16
h/chemi	criterion -18 deadline -18 expectedLevel -17 expiry -16 indicator -19 label -16 lastCheck -16 links 25 priority -15 proofs -25 responsible -21 status -22 steps -18
h/combien$	criterion -19 indicator 18 label -22 links -28 none 22 proofs -21 status -20
h/domai	criterion 17 indicator -20 label -18
h/exact	criterion -16 indicator -17 label 19 links -16 proofs -21
h/gro	criterion 19
h/group	criterion 17 indicator -17 none -17 session 15 status -16
h/group$	criterion 17 indicator -17
h/koi$	criterion -15 indicator -15 label 16 none -17 proofs -17
h/libel	criterion -21 indicator -21 label 23 none -15 status -18
h/lign	criterion -18 deadline -15 indicator -20 links -20 none 22 proofs -20 responsible -17 score -17 severity -18 status -20
h/n° crit	criterion 21 indicator -19 none -24 version -16
h/n° ind	criterion -15 indicator 31 label -17 none -27 reference -15 version -17
h/paren	criterion 22 expectedLevel -16 none -15 status -16
h/qui l	criterion 21 expectedLevel -19 indicator -16 label -16 proofs -16
h/sur	criterion -15 date -15 proofs -20 responsible -18 score 23 status -18
h/versi$	criterion -15 links -20 none -19 proofs -21 responsible -15 status -16 version 20
h/works	criterion 18
h/^contr	date -20 deadline -18 expiry -16 lastCheck 25 none -19 steps 17
h/^echan	date -15 deadline -22 expiry -21 lastCheck 24 none -17
h/^exp	date -26 deadline -15 expiry 27 lastCheck -23
h/^la	date -21 expiry -18 indicator -18 links -25 none -21 proofs -26 session -19 status -23 version 17
h/^local	date -22 links 32 none -23 proofs -31 responsible -20 severity -18 status -24
h/^nam	date -15 none -25 proofs 23 responsible -21
h/^natur	date -21 documents 17 expiry -16 links -27 none -24 proofs 21 responsible -21 severity 18 status -19 step -16
h/^publi	date -15 expiry -15 indicator -16 links -17 proofs -15 responsible -17
h/^row	date 17 expiry -19 lastCheck -15 none 17 status -16
h/^sign	date 17
h/^targe	date -19 deadline 24 expiry -21 lastCheck -16 phase -16 status -18
h/^vu	date -20 expiry -19 lastCheck 22
h/ajout	date 33 deadline -26 expiry -38 lastCheck -31 none -22
h/before$	date -18 deadline 15 indicator -19 links -23 none -21 proofs -18 responsible -19 status -21 version -16
h/butoi	date -27 deadline 21 expiry -17 lastCheck -25
h/butoi$	date -26 deadline 22 expiry -21 lastCheck -24
h/check	date -28 deadline -24 expiry -18 lastCheck 33 none -21 status -16
h/combi	date -18 expiry -15 links -20 none -16 proofs -17 responsible -21 session -18 status -17 version 20
h/const	date -29 deadline -25 expectedLevel -15 expiry -18 lastCheck 18 links -17 none -18 status 24
h/contr le	date -16 deadline -17 expiry -15 lastCheck 16
h/cotat$	date 15 expiry -18 lastCheck -19 none -15 score 18 status -16
h/couve	date -15 expectedLevel -17 expiry -15 indicator 18 links -16 priority -16 proofs -18 responsible -17 severity -18 version -16
h/cvs	date 29 expiry -31
h/dat du	date 27 deadline -29 expiry -25 links -17 none -27 proofs -19 reference -18 responsible -18 status -17 version -22
h/dat of	date 15
h/dated	date 23 indicator -18 links -21 none -23 proofs -19 reference -18 responsible -22 session -17 status -21 version -23
h/de perem	date -25 deadline -25 expiry 23 lastCheck -20
h/de revu	date -20 deadline -19 expiry -21 lastCheck 24
h/de trait	date -15 deadline 20 lastCheck -18 none -18 severity -16
h/depot	date 31 deadline -23 expiry -26 lastCheck -28
h/dessu	date 16
h/diffu	date 33 deadline -15 expiry -22 lastCheck -25
h/ecr	date 16
h/enter	date 21 deadline -15 expiry -19 lastCheck -21 status -15
h/entry	date 23 deadline -20 expiry -24 lastCheck -19
h/etab	date 18 expiry -19
h/etat	date -21 indicator -15 links -25 none -23 proofs -27 reference -18 responsible -19 status 37 step -18 version -21
h/expir	date -33 deadline -30 expiry 36 lastCheck -27 links -16 none -24 proofs -15
h/expir$	date -28 deadline -29 expiry 32 lastCheck -18 none -20
h/gardi	date -17 links -24 proofs -17 reference -19 responsible 22 status -19 version -16
h/horiz	date -15 deadline 21 lastCheck -17 priority -21
h/horod	date 17
h/intit de	date -20 label 15 links -28 none -17 proofs 18 status -20 steps -15
h/issue	date 22 expiry -15 indicator -15 links -17 none -22 reference -16 responsible -17 status -19 version -16
h/la cotat	date 16 expiry -18 lastCheck -20 none -15 score 17 status -16
h/la piec	date -15 expiry 20 links -17 none -19 session -15 severity -19 status -20
h/last revie	date -18 deadline -15 lastCheck 17
h/lin	date 22 deadline -17 expiry -20 lastCheck -19
h/local	date -22 links 30 none -23 proofs -32 responsible -20 severity -17 status -23
h/natur	date -22 expiry -15 links -26 none -22 proofs 26 responsible -21 severity 18 status -19
h/natur de	date -18 links -19 none -17 proofs 24 severity 16
h/ne	date 24 expiry -23 indicator -16 links -15 none -16 responsible -15
h/objec$	date -18 none -24 proofs 16
h/piec$	date -19 expiry 20 lastCheck -16 links -17 session -15 severity -19 status -18
h/plus	date -16 deadline -25 expiry 28 lastCheck -20 status -16
h/pos	date 28 deadline -23 expiry -21 lastCheck -25 none -15
h/pour le	date -16 deadline 16 expiry -22 indicator 21 lastCheck -24
h/recyc	date -15 deadline -16 expiry 25 none -17
h/redo	date -16 expiry 21 indicator -16 none -16 proofs -15 responsible -16 status -17
h/reeva	date -23 deadline -16 expiry -23 lastCheck 24
h/renew	date -21 deadline -28 expiry 35 none -19
h/revoi	date -21 deadline -29 expiry 33 lastCheck -18 none -17
h/revu	date -19 deadline -18 lastCheck 23
h/revu$	date -18 deadline -17 expiry -20 lastCheck 22
h/row	date 23 deadline -17 expiry -23 lastCheck -19 none 15
h/sai	date 17 deadline -17
h/sorti le	date 15 end 16 expiry -18 start -15
h/stat	date -15 deadline -15 expiry -15 indicator -16 links -21 none -24 proofs -22 reference -17 responsible -21 status 39 version -17
h/sunse	date -19 deadline -24 expiry 25 none -15
h/targe	date -19 deadline 19 expiry -19 lastCheck -16 phase -18 status -16 step -15
h/this	date 18
h/trait$	date -15 deadline 19 lastCheck -15 none -17 severity -16
h/valid$	date -32 deadline -17 expiry 38 lastCheck -20 none -17
h/ver	date -31 deadline -19 expiry -24 lastCheck 20 none -15
h/vise	date -25 expiry -16 lastCheck -21
h/vu	date -21 deadline -16 expiry -21 indicator -15 label -15 lastCheck 19 links -20 none -31 proofs 21 responsible -16 status -16
h/vu le	date -20 expiry -20 lastCheck 19
h/%$	deadline -15 indicator -20 label -15 none -20 score 25 status -19
h/^avant	deadline 15 expiry -20
h/^d	deadline 20 expiry -20 lastCheck -18 links -18 status -20 step -15
h/^deadl	deadline 22 expiry -16
h/^faut	deadline 17 lastCheck -21
h/^journ	deadline -15 documents -19 none -18 responsible -15 status -16 step 15
h/^mis	deadline -19 expiry -19 indicator -22 none -26 reference -15 responsible -23 version 20
h/^must	deadline 20 expiry -21 lastCheck -17
h/^vers	deadline -15 indicator -17 links -22 none -21 proofs -18 responsible -21 status -21 version 28
h/^where	deadline -15 links 18 none -22 responsible -15
h/apres	deadline -20 expiry 19 lastCheck -18 none -22 phase 15
h/au plus	deadline -16 expiry 18 lastCheck -15
h/avanc$	deadline -19 none -16 priority -15 status 24
h/be	deadline 20 expiry -16
h/bon jusqu	deadline -20 expiry 18
h/boulo	deadline -17 none -27 responsible 16
h/ce soit	deadline 24 label -16 lastCheck -19 none -18
h/chant$	deadline -21 expectedLevel -16 lastCheck 15 none -17 priority -15 status 15
h/check$	deadline -23 lastCheck 25 none -15
h/chemi$	deadline -16 indicator -18 proofs -16 responsible -15 status -17
h/chiff	deadline -15 indicator 25 label -29 score -15 status -15 version -22
h/coup	deadline -19 lastCheck 23 none -17
h/ctrl	deadline -18 lastCheck 25 none -15
h/d auto	deadline -20 expiry -18 lastCheck 16
h/d avanc	deadline -19 none -16 priority -16 status 24
h/de chant	deadline -17 lastCheck 18
h/de derni	deadline -17 lastCheck 17
h/de leve	deadline 19 expiry -17 lastCheck -16 none -16
h/de relec	deadline -15 lastCheck 25 status -15
h/de valid	deadline -19 expiry 22 lastCheck -21 none -21 proofs -15 status -18
h/don by	deadline 21 responsible -15
h/douc	deadline 16 status -17
h/fin de	deadline -19 end 17 expiry 25 none -18 session -15 start -19
h/foi	deadline -23 indicator -18 lastCheck 23 none 18 status -17
h/fort	deadline -17 links -15 none -29 phase -19 step 28
h/inter	deadline -15 none -20 responsible 19 status -15 steps 15
h/jai	deadline -18 lastCheck 22
h/journ	deadline -15 documents -22 links -15 none -19 reference -15 status -17
h/jusqu au	deadline -18 expiry 18 status -15
h/la preuv	deadline -17 expiry -24 indicator -18 lastCheck -19 links 18 none -32 session -25
h/leve	deadline 17 expiry -16 none -20
h/leve$	deadline 17 expiry -15 lastCheck -15
h/mis en	deadline -17 responsible -15 status 16
h/mono	deadline -15 links -24 none -23 phase -17 responsible 26 severity -18 status -24 step -17
h/must	deadline 20 expiry -16
h/oeil	deadline -17 lastCheck 25 none -15
h/oeuvr	deadline 18 expiry -17 priority -16 status 15
h/oppos$	deadline -21 expiry 15 lastCheck -16 links -16 none -21 proofs 21 status -15
h/pass	deadline -20 documents -15 indicator -17 links -15 none 23 phase -16 proofs -15 responsible -18 status -20
h/pass$	deadline -19 documents -15 indicator -16 none 22 phase -17 responsible -19 status -19
h/pdt	deadline -17 none -20 phase 20
h/perso$	deadline -15 indicator -18 label -20 links -21 none -19 score -18 status -16
h/phas$	deadline -15 documents -17 indicator -15 links -16 none -15 phase 20 responsible -15 status -15 step -19
h/plus tard	deadline -17 expiry 20 lastCheck -16
h/pr qd	deadline 19
h/pris	deadline -17 lastCheck 15
h/que ce	deadline 23 label -15 lastCheck -18 none -17
h/quell	deadline -17 none -16
h/qui$	deadline -15 none -18 proofs -15
h/reali	deadline 21 expiry -19 lastCheck -15
h/recul	deadline -22 lastCheck 16
h/regar	deadline -19 lastCheck 19
h/renou	deadline -15
h/resse	deadline -20 none -15 status 22
h/scor$	deadline -15 expectedLevel -15 indicator -16 none -18 proofs -15 score 22 status -17
h/soit	deadline 23 label -15 lastCheck -18 none -17
h/sorte	deadline 15
h/souha	deadline 18 phase -17 step -19
h/stat$	deadline -17 links -18 none -24 proofs -21 reference -15 responsible -18 status 37 step -15
h/state	deadline -15 indicator -17 label 24 none -19 proofs -17 responsible -15 status -16
h/tard	deadline -17 expiry 19 lastCheck -16
h/than	deadline 18 indicator -17 reference -15 step -16
h/tour	deadline -17 lastCheck 18
h/trac	deadline -15 none -24 proofs 20 responsible -17 session -20 status -20
h/traca	deadline -15 indicator -16 links 20 none -28 status -16
h/vie	deadline -15 expiry 19 proofs -16
h/^adres	documents -15 indicator -30 links 15 none 25 proofs -16 responsible -17 status -17 steps -16
h/^frequ	documents -15 indicator -15 none 30 proofs -16 responsible -18 session -15 status -20
h/^id	documents -16 links -23 none -29 proofs -17 reference 29 responsible -25 status -16
h/^trac	documents 18 links -25 none -19 proofs 19
h/a donne	documents 18 none -22 proofs 26 responsible -15 status -17
h/avant le	documents -15 lastCheck -18 phase -17
h/avec l	documents -18
h/deplo	documents -15 status 16
h/docum de	documents 15 none -24 proofs 25 responsible -16
h/donne$	documents 17 none -15 responsible -18 steps 27
h/du parco	documents -21 links -16 none -23 responsible -29 status -16
h/du proce	documents -20
h/ecrit	documents 15 links -23
h/envoi	documents 20 none -16
h/etap du	documents -21 phase -36 step 20
h/fait$	documents -24 step 23
h/invol	documents 15
h/label	documents -15 indicator -22 label 18 none -15
h/n° doc	documents -15 links -15 proofs -19 reference 22 version -21
h/ph	documents -15 none -17 phase 18 step -22
h/proof	documents 15 links -17 none -20 proofs 19 responsible -16 status -15
h/remet	documents 15 step -16
h/remi	documents 21 responsible -17 steps 24
h/secr	documents -16 none -19 responsible 20
h/sign$	documents 19 links -16 step -27 steps 19
h/templ	documents -15 none -15
h/venir	documents -20 links -16 responsible -20 status 20
h/vont	documents 16
h/zapie	documents -19 links -23 responsible 20 status -18
h/^clot	end 20 session -20
h/^clotu	end 25 reference -16 responsible -15 session -18 start -16 steps -18
h/^end	end 21 start -21 steps -15
h/^fini	end 17 none -19 severity -29 start -16 status 16
h/^mid	end -15 steps 19
h/^premi	end -31 none -19 session -16 trainee -18
h/^ses	end -19 session 25
h/^start	end -29 start 27
h/besoi	end -20 none -15 session -15 start -19 steps 16 trainee -16
h/clot	end 18 session -17
h/clotu	end 25 reference -16 responsible -16 session -18 start -16 steps -19
h/convo	end -16 none -21 start -21 steps 27 trainee -15
h/deb	end -20 none -15 session -16 start 22 steps -19 trainee -16
h/demar	end -24 start 21
h/demar le	end -20 start 15
h/du$	end -26 links -20 none -18 reference -19 responsible -19 session -20 start 23 steps -20 trainee -20
h/end	end 28 session -21 start -23 steps -17
h/envoy$	end -15 steps 18
h/fini le	end 17 start -17
h/finis	end 22 start -31 steps -15
h/finit	end 23 start -21
h/finit le	end 25 start -23
h/in$	end -15 links -17 none -15 reference -16 responsible -18 session -16 status 16 steps 17
h/jn	end 22 none -16 reference -15 start -16 steps -20
h/mid	end -16 steps 19
h/one	end -16 session -15 start 21 steps -17 trainee -15
h/sort$	end 15 start -15 steps -17
h/suivi	end -17 none -17 start -16 steps 15
h/wrap	end 16
h/^att	expectedLevel 18 none -18
h/^heur	expectedLevel -24 none 32 responsible -15 status -16
h/atend$	expectedLevel 21 label -20 priority -15 status -15
h/atten du	expectedLevel 21 label -21 none -17
h/cahie	expectedLevel 23 responsible -18
h/cefr	expectedLevel -16 none 24
h/couve$	expectedLevel -21 priority -16 severity -15
h/de couve	expectedLevel -17 indicator -17 priority -15 severity -15
h/de nc	expectedLevel 16 none -16 severity 22 status -26
h/descr$	expectedLevel -15 label 15
h/dit	expectedLevel 15 none -15
h/ec	expectedLevel -15 severity 17
h/enonc	expectedLevel -24 label 23 none -15 proofs -22 responsible -18
h/esper	expectedLevel 16 none -15
h/exig	expectedLevel 19 none -17 priority -19 proofs -16 status -22
h/exig$	expectedLevel 19 none -19 priority -17 proofs -18 severity -17 status -21
h/exige$	expectedLevel -15
h/grad	expectedLevel -21 severity 23 status -20
h/gravi	expectedLevel 20 none -24
h/imper	expectedLevel 20 label -19 status -17
h/le guid	expectedLevel 16 none -15
h/level$	expectedLevel 22 none -31
h/minim	expectedLevel 18 none -19
h/nivea d	expectedLevel -28 priority 19
h/norma	expectedLevel -23 label 21
h/ordon	expectedLevel -15 none -16 priority 18 status -16
h/resum	expectedLevel -17 indicator -17 label 25 none -17 status -17
h/resum$	expectedLevel -15 label 25 none -15
h/reten	expectedLevel -19 responsible -16 status 20 steps -24
h/reten$	expectedLevel -19 links -15 responsible -16 status 23
h/typ de	expectedLevel 17 none -20 status -22
h/urgen$	expectedLevel -20 none -15 priority 28 status -24
h/^bon	expiry 18
h/^perem	expiry 19 links -15 none -15 responsible -15 status -15
h/^valid	expiry 23 none -19 proofs -26
h/a refai	expiry 23 none -17 proofs -18 status -16
h/corpu	expiry -17 links -15 none -24 proofs 27
h/du papie	expiry -15 indicator -22 label -23 links -16 none -26 proofs -31 score -15 version 20
h/limit	expiry 18 status -16
h/moutu	expiry -17 indicator -19 links -19 none -29 proofs -19 reference -17 responsible -20 session -17 status -23 version 29
h/moutu$	expiry -16 indicator -18 links -19 none -27 proofs -18 reference -16 responsible -19 session -16 status -22 version 28
h/pce	expiry -17 indicator -28 links -19 none -24 responsible -20 session -17 version -16
h/pce$	expiry -17 indicator -28 links -19 none -25 responsible -20 session -17 version -29
h/refai	expiry 24 indicator -15 none -17 proofs -20 status -16
h/refai avant	expiry 15
h/throu	expiry 17
h/^autho	indicator -16 none -23 proofs -18 responsible 20 session -16
h/^cover	indicator 17 links -15 proofs -15 responsible -17 status -15
h/^exhib	indicator -16 none -24 proofs 19 responsible -17 status -15 version -17
h/^freq	indicator -16 links -15 none 20
h/^objet	indicator -21 label 22 status -21
h/^prouv	indicator 22 proofs -23 reference -16 version -19
h/^reper	indicator 18 none -16 responsible -18
h/^revis	indicator -16 none -18 status -15 version 17
h/^rnq	indicator 22 label -18 none -17
h/^saiso	indicator -15 links -15 none 22 status -20
h/^sert	indicator 19 proofs -17 status -17
h/^stag	indicator -15 links -16 none -23 phase 19 responsible -15
h/^taux	indicator -15 none -16 score 20 status -15
h/^thema	indicator -15 none -16
h/^titr	indicator -16 label 17 status -15
h/an	indicator -16 responsible -17 steps 17
h/autri	indicator -15 none -19 responsible 23 session -15 status -20 version -17
h/cod du	indicator -16 none -19 proofs -19 reference 23 status -16 version -22
h/cod$	indicator -16 none -22 proofs -18 reference 22
h/comm	indicator -19 links -16 proofs 15
h/coule$	indicator -21 none 28
h/cover	indicator 16 links -15 responsible -15 status -17
h/de matur	indicator -15 score 15
h/du suppo	indicator -19 links -15 none -17
h/est bon	indicator -19 links -21 none -15 severity -19 status 34
h/est quoi	indicator -18 links -16 proofs 15
h/est$	indicator -18
h/etay	indicator 19
h/etay$	indicator 21
h/exhib	indicator -15 none -24 proofs 20 responsible -17 status -15 version -16
h/freq	indicator -15 none 25 responsible -15 status -21
h/freq$	indicator -17 none 19
h/frequ	indicator -15 lastCheck -16 none 31 proofs -16 responsible -18 status -19 version -15
h/ged	indicator -17 none -19 reference 18 responsible -17 status -15
h/ged$	indicator -19 none -20 proofs -15 reference 19 responsible -16 status -16
h/imput	indicator 16
h/ind no	indicator 20 none -19 version -16
h/indic s	indicator 19
h/indik	indicator 28 none -28 version -20
h/int	indicator -17 label 18 status -22
h/inten	indicator -19 label 17 status -19
h/it s	indicator -15 links -17
h/later	indicator -17 reference -16
h/lign$	indicator -19 lastCheck -15 links -17 none 21 proofs -18 responsible -18 score -16 status -19
h/lindi	indicator 15 proofs -19
h/link$	indicator -17 links 27 none -22 proofs -16 responsible -17 status -16
h/loc	indicator -15 links 29 none -16 proofs -24 responsible -19 status -20 version -17
h/mood	indicator -24 label -29 severity -16 status 34
h/numer$	indicator 30 none -28 status -15
h/n° de	indicator -21 none -28 version 23
h/objet	indicator -21 label 21 status -19
h/ou c	indicator -16 links 20 status -25
h/petit	indicator -15 none -24 proofs -16 responsible -17 severity 17
h/phon	indicator -16 links -18 none 27 responsible -18 score -15 status -19
h/pond	indicator -15 none -18 score 21
h/prouv	indicator 20 label -23 links -15 none -18 reference -15 responsible -15 status -16 version -18
h/quoi$	indicator 16 proofs -21
h/reper	indicator 16 responsible -16
h/revis	indicator -20 links -16 proofs -15 responsible -16 status -21
h/saiso	indicator -16 none 21 responsible -15 status -18
h/sert	indicator 21 none -15 proofs -20 responsible -15 status -21 version -15
h/sert a	indicator 20 label -17 proofs -19 status -17
h/titl	indicator -17 label 20 none -19 reference -16 responsible -16 status -19
h/tous	indicator -23 none 22
h/vehic	indicator -17 links -18 none 26 proofs -15 responsible -20 status -19 version -16
h/vis	indicator 25 label -16
h/vis$	indicator 21
h/wbs	indicator 29 none -23 version -26
h/^resum	label 21
h/^the	label 19 links -19 proofs -18
h/a quoi	label 25 proofs -24
h/ask	label 18 proofs -15
h/assoc	label -15 none -23 proofs 15 version -15
h/caus	label 19 proofs -21
h/descr	label 18 status -15
h/full	label 18 none -16 proofs -16 responsible -15
h/gist	label 20 links -19 none -15 proofs -18
h/me deman	label 18
h/on me	label 19
h/pacq$	label -15 links -22 none -19 priority 18 proofs -16 status -19
h/qu ils	label 17 none -22
h/them$	label 21 none -15
h/txt	label 15 none -20 priority -16 score -15 status -16
h/^avanc	lastCheck -17 status 18
h/^const	lastCheck -23 status 17
h/ctrl$	lastCheck 22 none -17 status -15
h/la derni	lastCheck 20
h/last check	lastCheck 18
h/oppos	lastCheck -15 links -17 none -24 proofs 25
h/qa	lastCheck 15 status -16
h/relec	lastCheck 21
h/relec$	lastCheck 22
h/^armoi	links 17
h/^chemi	links 20
h/^driv	links 18
h/^folde	links 20 none -16 version -16
h/^ident	links -16 reference 23 responsible -18
h/^lieu	links 17 responsible -16 status -16
h/^on	links -20 none -19 status 26
h/^petit	links -17 none -15 responsible -15 severity 15
h/^propr	links -18 none -26 proofs -16 reference -16 responsible 21 status -18 version -17
h/^resp	links -17 none -15 proofs -18 responsible 27 status -16
h/^stora	links 19 none -17
h/^taill	links -18 none 28 responsible -15 status -19
h/armoi	links 17
h/artif$	links -21 proofs 21 version -20
h/attac	links -21 none -29 proofs 26
h/au pacq	links -20 none -25 priority 21 status -15
h/binde	links -16 none 22 proofs -16 responsible -17 status -20
h/c ou	links 27 none -17 responsible -18 status -23
h/ca en	links -15 status 22
h/cest	links 17 responsible -15 status -19
h/chemi d	links 23
h/consu	links -23 none -32 proofs 27 responsible -20 status -19 version -15
h/coule du	links -21 none 29 responsible -16
h/cover$	links -15 proofs -15 status -16 version -20
h/d acc	links 26 none -17 status -15
h/dev	links -20 steps 16
h/driv$	links 16
h/ds	links 25 none -36 priority -22
h/du doc	links -19 responsible -16 status -17 version 18
h/dur	links -15 none 19 responsible -15 status -17
h/empla$	links 20
h/est ce	links 19
h/exemp	links -16 none 32 proofs -25 status -18
h/exemp de	links -15 none 29 proofs -23
h/fichi$	links -15 none -17 proofs 16 status -15
h/gar	links -15 responsible 21 trainee 17
h/ht$	links -15 none 22 responsible -15 status -18
h/jen	links -27 status 27
h/kb	links -15 none 20
h/la trac	links 15 session -16
h/langu	links -15 none 23
h/langu$	links -15 none 26 status -16
h/le gar	links -17 none -16 responsible 23
h/le trouv	links 19
h/li	links -15 none -19 proofs 18
h/liv$	links 22 none -16 status -18
h/livr	links -28 steps 22
h/moyen	links -17 none -21 proofs 22
h/on en	links -27 none -21 responsible -16 status 29
h/ou cest	links 17 none -16 status -18
h/ou en	links -19 status 20
h/ou le	links 15
h/prefe	links -21 none 21
h/propr	links -20 none -27 proofs -17 reference -15 responsible 20 session -15 status -16 version -17
h/publi	links -15 responsible -15
h/requi$	links -16 proofs -17 responsible -17 status -19
h/resea	links 16 session -15 steps -17 trainee -16
h/room$	links -15 none 26 status -17
h/sall	links -20 none 24 proofs -16 responsible -15
h/sall$	links -19 none 25 proofs -15 responsible -15 status -18
h/secre	links -18 none -22 responsible 21 severity -20 status -18
h/serve	links 17 none -18
h/shar	links 19
h/stand$	links -18 none -23 status 16
h/stora	links 19 none -16
h/taill	links -19 none 28 responsible -15 session -15 status -21
h/train$	links -16 responsible 15
h/trouv	links 26 status -21
h/trouv$	links 23 status -18
h/vers le	links 17 none -16
h/versi du	links -19 none -15 proofs -23 responsible -16 status -18 version 25
h/where it	links 21 none -16 status -18
h/^budge	none 22
h/^confo	none -18 severity -24 status 21
h/^email	none 20
h/^hour	none 23 status -15
h/^mail	none 22
h/^nat	none -16 severity 22
h/^neph	none -15 reference 19 responsible -17
h/^ok	none -17 severity -22 status 23
h/^opco	none 18 start -16 status -15
h/^pag	none 20 status -16
h/^ph	none -16 phase 17 step -21
h/^prix	none 26 status -16
h/^sall	none 19
h/^scor	none -15 score 22
h/^sourc	none 15
h/^spons	none -17 responsible -18 session -16 trainee -16
h/^tel	none 28 status -16
h/^telep	none 21 responsible -16 status -15
h/^urg	none -18 priority 28 proofs -15 responsible -16
h/^weigh	none -15 score 16
h/^who	none -15 responsible 18 session -17
h/a prese	none -16 proofs 17
h/and	none -16 status 15
h/appel	none -16 steps 23
h/appor	none -22 proofs 18
h/appor$	none -20 proofs 17
h/assoc$	none -24 version -15
h/autho	none -23 proofs -18 responsible 21 session -17 status -16
h/aux	none -16 steps 17
h/avec	none -15 responsible -16
h/bes	none -18 steps 16
h/budge	none 21
h/budge$	none 21
h/certi$	none -19 steps 16
h/chem	none 20 status -16
h/coef	none -15 score 17
h/condu	none -17
h/count	none 20
h/count$	none 19
h/cout	none 17
h/cpf	none -19 responsible -15 steps -15
h/d accue	none -16 steps 28
h/d entre	none 16
h/de pag	none 21
h/doc a	none -18 proofs 20 responsible -16 status -16
h/du dossi	none 18
h/email	none 20
h/email$	none 21 status -15
h/emarg	none -18 steps 22
h/etat$	none -18 responsible -16 status 26
h/etp	none 27
h/facil	none -15 responsible 20
h/fafce	none -18 reference 16 steps -16 trainee -15
h/fort$	none -22 step 24
h/frequ$	none 20
h/grav ou	none -15 severity 23 status -22
h/grill	none -15 steps 19
h/h$	none 15
h/hex	none 20
h/homm	none 21 responsible -16
h/hour	none 22
h/hrs	none 23 status -17
h/ht	none 19 responsible -16
h/humeu	none 17
h/icon	none 30 proofs -23 responsible -18
h/il	none -25 responsible -16 version -15
h/impri$	none 19
h/inr	none -15 steps 20
h/insti	none -17
h/insti$	none -17
h/la sall	none 19
h/laudi	none -18 proofs 22
h/li$	none -20 proofs 18
h/marqu	none 28
h/meeti	none 18 status -15
h/mim	none 18
h/missi$	none -15 severity 17
h/monta	none 15
h/mt	none 19
h/neph	none -15 reference 21 responsible -17
h/nombr de	none 20
h/notat	none -17 score 18
h/on fait	none -16
h/ord	none -15 status -18
h/parc$	none -15 status -18 step 15
h/per	none -19
h/poche$	none 17
h/port	none -21 responsible 24
h/pourc	none -15 score 20 status -15
h/prix	none 22 status -16
h/prix$	none 17
h/proce	none -22 proofs 21
h/proce$	none -23 proofs 19
h/rank	none -19 priority 18 responsible -17
h/real$	none -19 score 19 status -19
h/regl	none -22 responsible -16 status 17
h/resul	none -18 status 22
h/resul$	none -17 status 20
h/roul	none -19 status 19
h/runni	none -19 status 17
h/sourc	none 17
h/spent	none 20
h/spent$	none 20 status -15
h/statu de	none -15 status 20
h/suppo$	none -22 session -15
h/swiml	none -17 phase 16 responsible -19
h/taux	none -15 score 22
h/tel	none 28 status -17
h/tel$	none 27 status -16
h/telep$	none 21 responsible -15 status -16
h/tensi	none 24 responsible -17 status -17 version -18
h/tenu	none -18
h/thema	none -15
h/tps	none 17
h/trac$	none -16 session -17 status -17
h/tx	none -18 score 17 status -17
h/ui	none 26 priority -21 status -15
h/urg$	none -17 priority 24 responsible -17
h/versi en	none -15
h/veule	none -18
h/vivr	none 15
h/grand	phase 17 step -16
h/jalon	phase -22 step 23
h/quon	phase -15
h/co	priority 16
h/criti	priority 15 responsible -18 severity 16
h/mo	priority 17 status -17
h/req	priority -18
h/w	priority 20 status -15
h/eleme a	proofs 17
h/etat du	proofs -15 status 20 version -19
h/got	proofs 15
h/hand	proofs 20
h/je montr	proofs 17
h/la nc	proofs -15 severity 15 status -19
h/of 0	proofs -15 score 15
h/show	proofs 15
h/uid	proofs -22 reference 24 responsible -21 status -20
h/ve	proofs 15
h/veill	proofs -16 responsible 19
h/d actio	reference -16 responsible -16 steps -15
h/fich	reference 15
h/fich$	reference 15
h/ident	reference 19 responsible -15
h/^criti	responsible -19 severity 19 status -16
h/^quand	responsible -15 step -15
h/assig	responsible 15
h/clas	responsible -15 severity 15
h/criti de	responsible -18 severity 16
h/desig	responsible 18
h/en charg	responsible 26
h/forme	responsible -23 trainee 19
h/gar$	responsible 19 trainee 20
h/grp	responsible -15
h/kept	responsible 17
h/ki$	responsible 17
h/looki	responsible 16
h/orig$	responsible 15
h/poid	responsible -17 severity 19
h/run$	responsible -15 session 24 trainee -15
h/suiv	responsible -20 session 19
h/^pourc	score 20 status -15
h/^pts	score 15
h/earne	score 16
h/mark	score 16
h/out of	score 15
h/pct	score 18 status -15
h/ratin	score 16
h/ratin$	score 15
h/sur 0	score 18
h/valeu	score 21
h/weigh	score 16
h/^cours	session 20
h/d echan	session -19 status -15
h/dossi$	session -17 trainee -15
h/suivi$	session 18
h/tire	session 18
h/^impac	severity 15
h/bad	severity 15
h/gap	severity 19
h/grav$	severity 15 status -16
h/gross	severity 15
h/impac	severity 16
h/major	severity 16
h/misse	severity 15
h/missi	severity 16
h/nat	severity 16
h/ok ou	severity -22 status 17
h/reser	severity 19 status -17
h/^deb	start 17 steps -15
h/debut$	start 20 steps -18
h/entr	start 16
h/offer	start -15 steps 18
h/re	start 18
h/vous	start 16 steps -19
h/^quali	status -16
h/^util	status -18
h/diagn	status 19
h/est ou	status 22
h/i stand	status 17
h/maitr	status 19
h/ou ca	status 17
h/parc	status -19 step 16
h/progr$	status 20
h/qu il	status -20 version -15
h/quali de	status -15
h/trico	status 20
h/util	status -18
h/where i	status 27
h/cle	step 18
h/trail	step -15
h/^appel	steps 21
h/^certi	steps 18 trainee -17
h/^conv	steps 19
h/^devi	steps 17 trainee -19
h/^emarg	steps 19
h/^entr	steps -17
h/^factu	steps 18 trainee -20
h/^final	steps 16
h/^invoi	steps 15
h/^livre	steps 29
h/^prere	steps 18
h/^regle	steps 23
h/^ri	steps 17
h/^welco	steps 17
h/accep$	steps 17
h/asses$	steps 25
h/atest	steps 16
h/avi a	steps 20
h/cac	steps 16 trainee -20
h/cart	steps 21 trainee -16
h/chaud	steps 17
h/chaud$	steps 18
h/conv	steps 27
h/de depar	steps 19
h/debri	steps 17
h/decou	steps 17
h/depar	steps 18
h/depar$	steps 18
h/devi	steps 16 trainee -18
h/donn$	steps 20
h/emis	steps 20
h/env	steps 16
h/envoy	steps 18
h/epreu	steps 16
h/exam	steps 19
h/exame	steps 18
h/factu	steps 17 trainee -21
h/final	steps 22
h/follo	steps 19
h/handb	steps 19
h/initi	steps 15
h/inter$	steps 15
h/invoi	steps 16
h/livre	steps 30
h/livre d	steps 25
h/main	steps 24
h/month	steps 19
h/pre	steps 18
h/preli	steps 17
h/prere	steps 20
h/quot	steps 15
h/rasse	steps 23
h/recei	steps 15
h/recu	steps 16
h/recue	steps 16
h/regle	steps 24
h/remi$	steps 24
h/remis	steps 15
h/rende	steps -19
h/rende vous	steps -18
h/ri	steps 18 trainee -15
h/sheet	steps 17 trainee -15
h/sheet in	steps 16
h/smil	steps 15
h/sow	steps 17
h/synth	steps 24
h/vous le	steps -19
h/welco	steps 17
indicators/afterDocuments	BC -15 CFA -10 OF -15 VAE -23 action -12 applicable -12 body -13 comment -10 criterion -23 date -4 deadline 7 expectedLevel -10 expiry -7 indicator -17 label -22 links 5 none -6 priority -10 proofs -21 responsible -10 score -7 severity -11 status -9 version -9
indicators/afterNumbers	BC -4 CFA -7 OF -14 VAE -10 action -10 applicable -9 body -9 comment -13 criterion -6 date -11 deadline -11 expectedLevel -12 expiry -15 indicator -5 label 2 lastCheck -9 links -11 none -6 priority -10 proofs -10 responsible -10 score -13 severity -14 status -5 version -11
indicators/amongMarks	BC 7 CFA -5 action -7 applicable -10 body -12 comment -5 criterion -15 date -3 deadline -3 expectedLevel -6 expiry -10 indicator -19 label -12 lastCheck -9 links -1 none -5 priority -15 responsible -5 score -5 severity -3 status -10 version -10
indicators/asks	BC -1 CFA -1 OF -3 VAE -3 applicable -4 body -1 comment -9 expectedLevel -2 indicator -1 links -1 none -12 priority -2 proofs -6 responsible -2 score -1 severity -3 status 21
indicators/besideMarks	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -7 body -6 comment -11 criterion -18 date -7 deadline -6 expectedLevel -11 expiry -7 indicator -7 label -9 lastCheck -8 links -8 none -11 priority -9 proofs -7 responsible -5 score -11 severity -13 status -16 version -9
indicators/bias	BC -18 CFA -27 OF -20 VAE -21 action -16 applicable -23 body -23 comment -5 criterion -11 date -26 deadline -6 expectedLevel -14 expiry -18 indicator -3 label -4 lastCheck -14 links -9 none 4 priority -13 proofs -9 responsible -7 score -16 severity -16 status -2 version -21
indicators/booleans	BC -3 CFA -3 OF -3 VAE -2 action -6 applicable -3 body -6 comment -21 criterion -15 date -14 deadline -14 expectedLevel -32 expiry -11 indicator -5 label -3 lastCheck -13 links -12 none 5 priority -29 proofs -13 responsible -6 score -34 severity -24 status -45 version -9
indicators/cased	BC -10 CFA -7 OF -7 VAE -11 action -5 applicable -9 body 4 comment -14 criterion 2 date -22 deadline -19 expectedLevel -12 expiry -18 indicator -20 label 3 lastCheck -22 links -10 none -5 priority -17 proofs -5 score -25 severity -1 status -12 version -14
indicators/code	BC -29 CFA -27 OF -30 VAE -34 applicable -31 body -55 comment -7 criterion 11 date -29 deadline -17 expectedLevel -41 expiry -27 indicator -21 label -25 lastCheck -27 links -6 none -17 priority -4 proofs -5 responsible -4 score -35 severity -8 status -5 version 7
indicators/criteria	BC -1 CFA -1 OF -3 VAE -3 action -21 applicable -5 body -21 comment -13 criterion 29 date -8 deadline -26 expectedLevel -11 expiry -7 indicator -27 label -24 lastCheck -10 links -23 none -8 priority -23 proofs -21 responsible -25 score -5 severity -17 version -16
indicators/dates	BC -17 CFA -16 OF -20 VAE -26 action -30 applicable -21 body -21 comment -36 criterion -21 date 3 deadline 10 expectedLevel -28 expiry 9 indicator -30 label -29 lastCheck 7 links -53 none -49 priority -33 proofs -33 responsible -33 score -25 severity -30 status -43 version -12
indicators/digit	BC 4 CFA 3 OF 6 VAE 5 action -2 applicable 8 body -6 comment -8 criterion -2 date -6 deadline -17 expectedLevel -11 expiry -5 indicator -21 label -3 lastCheck -7 links -8 none -14 priority -13 proofs -5 responsible -5 score -3 severity -7 status -34 version -11
indicators/document	BC -6 CFA -7 OF -6 VAE -11 action 4 applicable -7 body -30 comment -26 criterion -24 date -15 deadline -24 expectedLevel -46 expiry -12 indicator -26 label -31 lastCheck -13 links -6 none 6 priority -40 proofs 21 responsible -15 score -13 severity -22 status -53 version -7
indicators/earlier	BC -11 CFA -11 OF -13 VAE -10 action -22 applicable -10 body -14 comment -21 criterion -14 date 12 deadline -7 expectedLevel -19 expiry -20 indicator -21 label -17 lastCheck 8 links -29 none -27 priority -21 proofs -25 responsible -23 score -15 severity -19 status -20 version 2
indicators/empty	BC -5 CFA -8 OF -9 VAE -7 action -13 applicable -2 body -10 comment -15 criterion -39 date -21 deadline -14 expectedLevel -9 expiry -16 indicator -53 label -54 lastCheck -16 links -13 none -12 priority -15 proofs -11 responsible -14 score -15 severity -12 status -4 version -14
indicators/few	BC -6 CFA -3 OF -6 VAE -7 action -12 applicable -4 body -1 comment -17 date -23 deadline -19 expectedLevel -1 expiry -18 indicator -38 label -39 lastCheck -23 links -8 none -3 priority -2 proofs -25 responsible -3 score -10 severity -10 status -11 version -7
indicators/file	BC -12 CFA -14 OF -13 VAE -16 action -18 applicable -10 body -10 comment -19 criterion -3 date -20 deadline -14 expectedLevel -25 expiry -17 indicator -20 label -15 lastCheck -16 links -10 none -7 priority -14 proofs 15 responsible -14 score -10 severity -5 status -18 version -10
indicators/filled	BC -10 CFA -11 OF -10 VAE -6 action -20 applicable -7 body -4 comment -23 criterion -7 date 2 deadline -6 expectedLevel -1 expiry -12 indicator -8 label -7 lastCheck -4 links -11 none -7 priority -12 proofs -8 responsible -14 score -4 severity -24 status 3 version -9
indicators/first	BC -12 CFA -17 OF -4 VAE -11 action -13 applicable -18 body -8 comment -6 criterion 10 date -10 deadline -14 expectedLevel -8 expiry -5 indicator -10 label -11 lastCheck -8 links -10 priority -21 proofs -11 responsible -5 score -28 severity -11 status -10 version -11
indicators/gravity	BC -9 CFA -9 OF -11 VAE -11 action -3 applicable -9 body -1 comment -9 criterion -2 date -2 deadline -2 expectedLevel 23 expiry -1 indicator -1 lastCheck -2 links -2 none -16 priority -6 proofs -1 responsible -2 score -3 severity -19 status -17 version -2
indicators/hundred	BC -40 CFA -41 OF -50 VAE -41 action -7 applicable -45 body -8 comment -15 criterion -1 date -13 deadline -30 expectedLevel -10 expiry -10 indicator 2 label -9 lastCheck -13 links -15 none 6 priority -22 proofs -16 responsible -11 score 7 severity -15 status -35 version -11
indicators/indicators	BC -5 CFA -6 OF -7 VAE -8 action -21 applicable -9 body -19 comment -9 criterion 3 date -17 deadline 5 expectedLevel -21 expiry -16 indicator 9 label -33 lastCheck -19 links -14 none -6 priority -27 proofs -29 responsible -31 score -5 severity -18 status -10 version -2
indicators/isLabel	BC -3 CFA -3 OF -3 VAE -2 action -18 applicable -4 body -6 comment -15 criterion -9 date -9 deadline -15 expectedLevel -14 expiry -6 indicator 3 label 26 lastCheck -2 links -19 none -30 priority -12 proofs -22 responsible -16 score -11 severity -12 status -22 version -7
indicators/isNumber	BC -6 CFA -6 OF -12 VAE -8 action -6 applicable -9 body -4 comment -16 criterion -26 date 2 deadline -14 expectedLevel -7 expiry -9 indicator 22 label -11 lastCheck -12 links -16 none -9 priority -13 proofs -12 responsible -8 score -25 severity -6 status -18 version -12
indicators/lack	BC -14 CFA -15 OF -17 VAE -21 action -54 applicable -22 body -22 comment 33 criterion -19 date -5 deadline -13 expectedLevel -11 expiry -6 indicator -14 label -21 lastCheck -6 links -39 none -6 priority -41 proofs -12 responsible -34 score -15 severity -35 status 20 version -27
indicators/last	BC -11 CFA 3 OF -12 action -10 applicable -10 body -1 comment -9 criterion -15 date 3 deadline -10 expectedLevel -2 expiry -11 indicator -9 label -16 lastCheck -11 links -11 priority -4 proofs -21 responsible -9 score -3 severity -4 status -2
indicators/later	BC -12 CFA -10 OF -12 VAE -15 action -19 applicable -12 body -11 comment -22 criterion -9 date -20 deadline 6 expectedLevel -16 expiry 15 indicator -10 label -16 lastCheck -15 links -25 none -27 priority -19 proofs -20 responsible -18 score -16 severity -18 status -23 version -9
indicators/link	BC -12 CFA -11 OF -13 VAE -15 action -46 applicable -12 body -29 comment -55 criterion -21 date 1 deadline 4 expectedLevel -51 expiry 2 indicator -22 label -35 lastCheck 6 links 39 none -71 priority -42 proofs -51 responsible -41 score -20 severity -23 status -51 version -38
indicators/lists	BC -11 CFA -12 OF -14 VAE -15 action -9 applicable -11 body -5 comment -16 criterion -7 date -19 deadline 20 expectedLevel -10 expiry -21 indicator -7 label -3 lastCheck -16 links -18 none -30 priority -19 proofs -8 responsible -10 score 20 severity -11 status -24 version -20
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -39 applicable -1 body -1 comment -31 criterion -2 date -4 deadline -4 expectedLevel -30 expiry -2 indicator 12 label -35 lastCheck -4 links -30 none 13 priority -1 proofs 15 responsible -13 score -1 severity -1 status -18 version -3
indicators/marks	BC -7 CFA -5 OF -6 VAE -5 action -16 applicable -5 body -22 comment -9 criterion -10 date -2 deadline -2 expectedLevel -10 expiry 1 indicator -20 label -18 lastCheck 2 links -25 none -10 priority -19 proofs -19 responsible -31 score -11 severity -6 status -3 version -17
indicators/numbers	BC -5 CFA -1 OF -3 VAE -3 action -13 applicable -1 body -17 comment -22 criterion -2 date -23 deadline -31 expectedLevel -20 expiry -18 indicator -8 label -17 lastCheck -22 links -26 none 3 priority -30 proofs -25 responsible -21 score -2 severity -22 status -41 version -18
indicators/order	BC -24 CFA -24 OF -27 VAE -32 action 32 applicable -24 body -39 comment -10 criterion 10 date -13 deadline -25 expectedLevel -10 expiry -12 indicator -29 label -33 lastCheck -14 links -18 none -13 priority -15 proofs -15 responsible -3 score -22 severity -4 status -6 version -18
indicators/percent	BC -23 CFA -22 OF -29 VAE -18 action -3 applicable -21 body -4 comment -19 criterion -13 date -4 deadline -12 expectedLevel -19 expiry -3 indicator -11 label -1 lastCheck -3 links -13 none -21 priority -30 proofs -10 responsible -7 score 32 severity -11 status -33 version -16
indicators/phase	BC -6 CFA -5 OF -6 VAE -7 action -10 applicable -8 body -5 comment -27 criterion 25 date -4 deadline 17 expectedLevel -16 expiry -5 indicator -14 label -4 lastCheck -5 links -14 none -41 priority -26 proofs -12 responsible -10 score -15 severity -12 status 7 version -16
indicators/place	BC -6 CFA -9 OF -4 VAE -6 action -2 applicable -15 body -2 criterion -32 date 2 deadline -6 expectedLevel -3 expiry -2 indicator -26 label -30 lastCheck -5 links -6 none -7 proofs -14 responsible -5 score -5 severity -1 status -16 version -1
indicators/plausible	BC -6 CFA -8 OF -9 VAE -6 action -19 applicable -7 body -6 comment -10 criterion -4 date -33 deadline -11 expectedLevel -15 expiry -28 indicator -14 label -27 lastCheck -27 links -12 none -4 priority -1 proofs -10 responsible -4 score -6 severity -5 status -6 version -5
indicators/prefixed	BC -3 CFA -3 OF -4 VAE -3 action -16 applicable -3 body -14 comment 11 criterion -21 date -4 deadline -20 expectedLevel -20 expiry -4 indicator 19 label -14 lastCheck -5 links 11 none -44 priority -11 proofs -25 responsible -25 score -4 severity -7 status -25 version -6
indicators/priority	BC -32 CFA -30 OF -28 VAE -33 action -24 applicable -30 body -43 comment -11 criterion -2 date -15 deadline -34 expectedLevel -8 expiry -12 indicator -11 label -12 lastCheck -14 links -23 none -29 priority 43 proofs -36 responsible -35 score -1 severity -21 status -15 version -3
indicators/ratio	BC -17 CFA -17 OF -19 VAE -16 action -4 applicable -17 body -3 comment -11 criterion -9 date -2 deadline 12 expectedLevel -9 expiry -3 indicator -19 lastCheck -2 links -5 none -17 priority -14 proofs -5 responsible -5 score 24 severity -8 status -24 version -9
indicators/readable	BC -1 CFA 1 VAE -2 action -21 body -30 comment -19 criterion -20 date -19 deadline -29 expectedLevel -18 expiry -14 indicator -5 label -11 lastCheck -19 links -17 none -6 priority -7 proofs -17 responsible -30 score -1 severity -7 status 1 version -31
indicators/rising	BC -17 CFA -15 OF -7 VAE -32 action -13 applicable -20 body -7 comment -15 criterion -22 date -12 deadline 3 expectedLevel -12 expiry -10 indicator 15 label -29 lastCheck -13 links -14 none 2 priority -17 proofs -21 responsible -17 severity -10 status -6 version -4
indicators/said	BC -2 CFA -4 OF -3 VAE -6 action -9 applicable -3 body -27 comment -1 criterion -8 date -13 deadline -16 expectedLevel -4 expiry -12 indicator -20 label -25 lastCheck -14 links -15 none -9 priority -10 proofs -10 responsible -19 score -5 severity -2 status 7 version -15
indicators/second	BC -17 CFA -10 OF -15 VAE -18 action -7 applicable -12 body -7 comment -15 criterion -6 date -10 deadline -6 expectedLevel -19 expiry -16 indicator 7 label -4 lastCheck -16 links -10 none -5 priority -9 proofs -7 responsible -6 score -14 severity -9 status -12 version -12
indicators/sentences	BC -14 CFA -15 OF -16 VAE -22 action 4 applicable -17 body -38 comment 14 criterion -36 date -25 deadline -29 expectedLevel 5 expiry -21 indicator -5 label 3 lastCheck -23 links 5 none -1 priority -32 proofs -5 responsible -65 score -19 severity -32 status -20 version -22
indicators/separators	BC -7 CFA -7 OF -7 VAE -11 action -23 applicable -8 body -29 comment -17 criterion -25 date -12 deadline -4 expectedLevel 3 expiry -10 indicator 5 label 9 lastCheck -11 links 3 none -7 priority -32 proofs 2 responsible 17 score -8 severity -20 status 16 version -29
indicators/severity	BC -24 CFA -25 OF -24 VAE -32 action -15 applicable -25 body -21 comment -30 criterion -16 date -12 deadline -20 expectedLevel 24 expiry -12 indicator -18 label -11 lastCheck -14 links -37 none -49 priority -17 proofs -35 responsible -26 score -20 severity 34 status -37 version -8
indicators/short	BC 1 CFA -2 action -1 applicable -1 body -6 comment -9 criterion -12 date -22 deadline -23 expectedLevel -24 expiry -19 indicator 1 label -19 lastCheck -21 links -5 none -8 priority -15 proofs -1 responsible -5 score -2 severity -17 status -28 version -8
indicators/single	BC -1 CFA -2 action -1 applicable -3 body -30 comment -9 criterion -2 date -14 deadline -26 expectedLevel -29 expiry -14 indicator -22 label -13 lastCheck -16 links -6 none -6 priority -42 proofs 5 responsible 4 score -29 severity -38 status -40 version -34
indicators/sparse	BC -10 CFA -11 OF -9 VAE -16 action 3 applicable -12 body -23 comment 4 criterion -26 date -25 deadline 1 expectedLevel -34 expiry 3 indicator -25 label -27 lastCheck -8 links -11 none -18 priority -15 proofs -17 responsible -8 score -28 severity 5 status -34 version -27
indicators/statuses	BC -2 CFA -3 OF -2 VAE -2 action -12 applicable -2 body -26 comment -1 criterion -8 date -14 deadline -17 expectedLevel -2 expiry -13 indicator -21 label -24 lastCheck -15 links -14 none -4 priority -13 proofs -12 responsible -22 score -11 severity -2 status 3 version -14
indicators/stepHeader	BC 13 CFA -19 OF -24 VAE -20 action 14 applicable -22 body -13 comment -24 criterion -15 date -22 expectedLevel -17 expiry -26 indicator 21 label -7 lastCheck 14 links -23 none -14 priority -21 proofs -18 responsible -15 score 4 severity -9 status 8 version -13
indicators/stepNames	BC -4 CFA -5 OF -4 VAE -8 action -1 applicable -5 body -11 comment -76 criterion 8 date -14 deadline -14 expectedLevel 12 expiry -8 indicator 6 label 11 lastCheck -10 links -19 none 4 priority -28 proofs 14 responsible -38 score -8 severity -11 status -33 version -26
indicators/texts	BC -17 CFA -18 OF -18 VAE -17 action -6 applicable -15 body -10 comment -3 criterion -17 date -11 deadline -11 expectedLevel -8 expiry -11 indicator -7 label -15 lastCheck -11 links -4 none -4 priority -4 proofs -5 responsible -6 score -14 severity -2 status -7 version -6
indicators/titles	BC -1 CFA -1 OF -1 VAE -1 action -20 applicable -2 body -3 comment -26 criterion 24 date -1 deadline -4 expectedLevel -9 expiry -1 indicator -11 label 28 lastCheck -2 links -19 none -28 priority -11 proofs -22 responsible -7 score -3 severity -3 status -21 version -8
indicators/unique	BC -20 CFA -22 OF -17 VAE -22 action -7 applicable -17 body -12 comment -4 criterion -30 date -1 expectedLevel -14 expiry 2 indicator -7 label -3 lastCheck 1 links -7 none -7 priority -6 responsible -7 score -11 severity -3 status -7 version -17
indicators/vague	BC -14 CFA -13 OF -13 VAE -20 action -23 applicable -17 body -33 comment -41 criterion -21 date -15 deadline 31 expectedLevel -28 expiry -19 indicator -20 label -17 lastCheck -21 links -30 none 6 priority -38 proofs -40 responsible -34 score 12 severity -21 status -14 version -1
indicators/version	BC -32 CFA -33 OF -35 VAE -36 action -17 applicable -34 body -34 comment -10 criterion 8 date -19 deadline -20 expectedLevel -30 expiry -16 indicator 8 label -13 lastCheck -16 links -10 none -11 priority -52 proofs -6 responsible -29 score -4 severity -30 status -25 version 25
indicators/worded	BC -29 CFA -29 OF -32 VAE -40 action -5 applicable -34 body -6 comment 8 criterion 1 date -28 deadline -18 expectedLevel -5 expiry -22 indicator -9 label -9 lastCheck -26 links -6 none -13 priority -2 proofs -2 responsible -4 score -13 severity -13 status -1 version 4
indicators/yesNo	BC 3 CFA 3 OF 4 VAE 5 action -18 applicable 2 body -18 comment -9 criterion -31 date -10 deadline -14 expectedLevel -2 expiry -9 indicator -29 label -8 lastCheck -11 links -14 none -7 priority -14 proofs -9 responsible -18 score -8 severity -3 status -9 version -12
indicators/person	CFA 2 OF -1 VAE -2 action -48 applicable 1 body 10 comment -18 criterion -46 date -20 deadline -33 expectedLevel -55 expiry -14 indicator -27 label -29 lastCheck -16 links -50 none -28 priority -10 proofs -17 responsible 19 score -27 severity -49 status -8 version -12
indicators/relative	CFA -1 OF -2 action -1 comment -1 date -1 deadline 11 expiry -1 lastCheck -2 links -2 none -8 priority -1 score -6 severity -2 status -2 version -2
journeyTall/afterDocuments	comment -6 deadline -1 documents -5 indicator 2 links -13 none -5 phase -16 reference -6 responsible 5 session -3 status -6 step -20
journeyTall/afterNumbers	comment -10 deadline -1 documents -4 indicator -18 links -8 none -6 phase -12 reference -9 responsible 4 session -9 status -4 step -11
journeyTall/amongMarks	comment -2 deadline 5 documents -8 indicator 1 links -5 none -8 phase -12 reference 4 responsible -4 session -10 status -14 step -7
journeyTall/asks	comment -3 deadline -1 documents -1 none -5 responsible -3 session -1 status 7 step -1
journeyTall/besideMarks	comment -10 deadline -2 documents -5 indicator -9 links -3 none -2 phase -10 reference 2 responsible -1 session -7 status -7 step -9
journeyTall/bias	comment -8 deadline -15 documents -5 indicator -7 links -8 none 6 phase -7 reference -16 responsible -9 session -23 status -9 step -3
journeyTall/booleans	comment -12 deadline -7 documents -4 indicator -7 links -2 none 14 phase -2 reference -2 responsible -8 session -4 status -19 step -3
journeyTall/cased	comment -17 deadline -28 documents -6 indicator -12 links -7 none -4 phase -2 reference 13 responsible -2 session 6 status -13 step -6
journeyTall/code	comment -8 deadline -9 documents -3 indicator -12 links -6 none -26 phase -45 reference 14 responsible -9 session 7 status -11 step -29
journeyTall/criteria	comment -11 deadline -19 documents -35 indicator -7 links -14 none 4 phase -15 reference -16 responsible -3 session -14 step 8
journeyTall/dates	comment -27 deadline 33 documents -20 indicator -12 links -32 none -31 phase -21 reference -26 responsible -17 session -21 status -19 step -25
journeyTall/digit	comment -6 deadline -7 documents -2 indicator -3 links -2 none 6 phase -1 reference -1 responsible -4 session -1 status -7 step -6
journeyTall/document	comment -23 deadline -32 documents 23 indicator -23 links -15 none -5 phase 2 reference -31 responsible -21 session -38 status -48 step -3
journeyTall/earlier	comment -5 deadline -2 documents -5 indicator 9 links -5 none -9 phase -2 reference -5 responsible -5 session -2 status -5 step -8
journeyTall/empty	comment -9 deadline -12 documents -4 indicator -42 links -6 none -1 phase -38 reference -11 responsible -5 status 1 step -43
journeyTall/few	comment -14 deadline -16 documents -16 indicator -21 links -12 none 8 phase -23 reference -19 responsible 7 status -16 step -27
journeyTall/file	comment -16 deadline -8 documents 20 indicator -5 links -16 none -17 phase -8 reference -10 responsible -7 session -2 status -13 step -28
journeyTall/filled	comment -20 deadline -8 documents -14 indicator -8 links -10 none -3 phase -1 reference 1 responsible -10 session -5 status -4 step 3
journeyTall/first	comment -10 deadline -22 documents -18 indicator -17 links -19 none -10 phase 10 reference -19 responsible -14 session -26 status -18 step 7
journeyTall/hundred	comment -17 deadline -23 documents -11 indicator 6 links -14 none 6 phase -9 reference -10 responsible -14 session -10 status -23 step -22
journeyTall/indicators	comment -7 deadline 2 documents -24 indicator 17 links -16 none -10 phase -24 reference -20 responsible -22 session -28 status -13 step -12
journeyTall/isNumber	comment -6 deadline -17 documents -8 indicator 22 links -8 none -23 phase -6 reference -17 responsible -11 session -12 status -12 step -11
journeyTall/lack	comment 13 deadline -22 documents -18 indicator -15 links -34 none -5 phase -16 reference -4 responsible -25 session -31 status 13 step -36
journeyTall/last	comment 4 deadline -1 documents -7 indicator -7 links -2 none -11 phase -12 reference -5 responsible -12 session -1 status -9 step -7
journeyTall/later	comment -7 deadline 5 documents -6 indicator 7 links -7 none -10 phase -6 reference -6 responsible -6 session -3 status -7 step -5
journeyTall/link	comment -44 deadline 14 documents -39 indicator -16 links 39 none -46 phase -18 reference -20 responsible -25 session -28 status -32 step -39
journeyTall/lists	comment -19 deadline 5 documents -14 indicator 20 links -23 none -31 phase -8 reference -15 responsible -9 session -7 status -17 step -14
journeyTall/long	comment -20 deadline -3 documents 19 indicator -4 links -29 none 3 phase -2 reference -2 responsible -10 session -4 status -13 step -31
journeyTall/marks	comment -1 deadline 19 documents -3 indicator -11 links -27 none -3 phase -35 reference -27 responsible -13 session -29 status 1 step -15
journeyTall/numbers	comment -19 deadline -28 documents -16 indicator -2 links -21 none 13 phase -14 reference -14 responsible -16 session -17 status -30 step -24
journeyTall/order	comment -6 deadline -39 indicator -26 links -6 none -8 phase 4 reference -24 responsible -2 session -38 status -2 step -1
journeyTall/person	comment -16 deadline -53 documents -23 indicator -29 links -42 none -24 phase 10 reference -42 responsible 21 session -16 status -4 step -6
journeyTall/phase	comment -21 deadline 3 documents -53 indicator -21 links -30 none -42 phase 44 reference -14 responsible -29 session -22 status -8 step -13
journeyTall/place	comment -2 deadline 3 documents -8 indicator -12 links -1 none -5 phase -25 reference 1 responsible -6 session -3 status -4 step -24
journeyTall/plausible	comment -11 deadline -11 documents -17 indicator -12 links -17 none 2 phase 6 reference -56 session 9 step -56
journeyTall/prefixed	comment 6 deadline -16 documents -18 indicator 14 links 2 none -14 phase -6 reference -15 responsible -13 session -13 status -13 step -17
journeyTall/priority	comment -1 deadline -33 documents -20 indicator 12 links -7 none -13 phase -17 reference -14 responsible -20 session -14 status 1 step 3
journeyTall/ratio	comment -6 deadline 5 documents -3 indicator 17 links -1 none -26 phase -1 reference -2 responsible -2 session -1 status -12 step -4
journeyTall/readable	comment -6 deadline -18 documents -11 indicator 1 links -18 none -2 phase -33 reference -20 responsible -17 session -27 status 10 step 6
journeyTall/relative	comment -12 deadline -21 documents -17 indicator -19 links -22 none 29 phase -22 reference -20 responsible -28 session -18 status -17 step -3
journeyTall/rising	comment -2 deadline 4 documents -29 indicator 19 links -15 none -13 phase -18 reference -29 responsible -26 session -21 status -11 step -7
journeyTall/said	comment 1 deadline -14 documents -5 indicator -4 links -21 none -6 phase -29 reference -17 responsible -11 session -21 status 9 step -2
journeyTall/second	comment -10 deadline -10 documents -4 indicator -11 links -16 none -3 phase -9 reference -16 responsible -13 session -12 status -16 step 4
journeyTall/sentences	comment 18 deadline -24 documents -1 indicator -35 links 10 none 3 phase -51 reference -38 responsible -51 session -50 status -10 step -18
journeyTall/separators	comment -12 deadline -19 documents 13 indicator 6 links 1 none -24 phase -45 reference -21 responsible 13 session -36 status 8 step -24
journeyTall/severity	comment 15 deadline -2 documents -15 indicator -1 links -12 none -7 phase -1 responsible -5 session -4 step -10
journeyTall/short	comment -8 deadline -39 documents 5 indicator 1 links -8 none 2 phase -3 reference -14 responsible 4 session -44 status -17 step -42
journeyTall/single	comment -2 deadline -20 documents 4 indicator -13 links -2 none -3 phase -18 reference -12 responsible 3 session -33 status -24 step -17
journeyTall/sparse	comment 15 deadline 9 documents -4 indicator -17 none -6 phase -17 reference -23 responsible -10 session -23 status -22 step -24
journeyTall/statuses	comment 1 deadline -14 documents -6 indicator -7 links -21 none -1 phase -29 reference -16 responsible -12 session -22 status 5 step -4
journeyTall/stepHeader	comment -11 deadline -6 documents -9 indicator -4 links -7 none 2 phase -4 reference -5 responsible -7 session -5 status 6 step -5
journeyTall/stepNames	comment -50 deadline -32 documents 11 indicator -24 links -19 none -21 phase -17 reference -31 responsible -36 session -30 status -21 step 25
journeyTall/texts	comment -4 deadline -4 documents -7 indicator -12 links -1 none -6 phase -5 reference -4 responsible -5 session -7 status -9 step -5
journeyTall/unique	comment -4 deadline -2 documents -3 indicator -6 links -6 none -14 phase -11 reference -1 responsible -12 session -18 status -10 step 5
journeyTall/vague	comment -33 deadline 11 documents -34 indicator -8 links -38 none 10 phase 2 reference -2 responsible -45 session -36 status -26 step -28
journeyTall/version	comment -12 deadline -6 documents 7 indicator 7 links 6 none -5 phase -22 reference -21 responsible -1 session -18 status -9 step -17
journeyTall/worded	comment 6 deadline -9 documents -4 indicator -13 links -8 none -15 phase -24 reference -51 responsible -7 session 4 status -3 step -4
journeyTall/yesNo	comment -2 deadline -11 documents 7 indicator -5 links -14 none 2 phase -24 reference -15 responsible -22 session -19 status 2 step -27
journeyWide/afterDocuments	body -21 comment 8 end -5 links -15 none -13 reference -2 responsible 18 session -16 start -5 steps -4 trainee -6
journeyWide/afterNumbers	body -23 comment 4 end -20 links 1 none -23 reference -14 responsible 8 session -23 start -22 steps 11 trainee -17
journeyWide/amongMarks	body -5 comment -10 end -11 links -8 none -3 reference -11 responsible -8 session -17 start -26 steps 8 trainee -11
journeyWide/besideMarks	body -6 comment -2 end -7 links -4 none 6 reference -14 responsible -3 session -5 start -6 steps -6 trainee -13
journeyWide/bias	body -11 comment -13 end -13 links -18 none -13 reference -17 responsible -13 session -13 start -14 steps 11 trainee -7
journeyWide/booleans	body -3 comment -4 end -3 links -1 none -16 responsible -4 session -2 start -3 steps 15 trainee -1
journeyWide/cased	body 6 comment -13 end -28 links -7 none -22 reference -3 responsible -6 session -2 start -30 steps -22 trainee 3
journeyWide/code	body -48 comment -8 end -23 links -19 none -26 reference 24 responsible -13 session 21 start -23 steps -26 trainee -44
journeyWide/criteria	body -7 comment 2 end -6 links -10 none 2 reference -7 responsible -11 session -9 start -6 steps 1 trainee -6
journeyWide/dates	body -30 comment -37 end 6 links -38 none -41 reference -41 responsible -31 session -36 start 7 steps -3 trainee -40
journeyWide/digit	body -8 comment -11 end -8 links -10 none -7 reference -5 responsible -12 session -11 start -8 steps 10 trainee -5
journeyWide/document	body -16 comment -4 end -6 links 16 none -9 reference -5 responsible -13 session -16 start -7 steps -13 trainee -12
journeyWide/earlier	body -14 comment -17 end 1 links -17 none -14 reference -16 responsible -13 session -14 start 2 steps 5 trainee -15
journeyWide/empty	body -2 comment -6 end -6 links -9 none -12 reference -8 responsible -13 start -8 steps -11 trainee -48
journeyWide/few	body 2 comment -16 end -14 links -10 none 1 reference -23 responsible -1 session 1 start -16 steps -2 trainee -37
journeyWide/filled	body -4 comment -15 end 5 links -5 none -2 reference 3 responsible -14 session -4 start 4 steps -20 trainee -4
journeyWide/first	body -25 comment -33 end -8 links -30 none -24 reference 13 responsible -39 session 1 start -8 steps -26 trainee 5
journeyWide/hundred	body -7 comment -6 end -8 links -8 none 18 reference -4 responsible -10 session -10 start -9 steps -17 trainee -8
journeyWide/indicators	body -11 comment -2 end -6 links 2 none 6 reference -3 responsible -15 session -12 start -8 steps -1 trainee -7
journeyWide/lack	body -11 comment 30 end -4 links -25 none -14 reference -2 responsible -18 session -11 start -3 steps -19 trainee -15
journeyWide/last	body -26 comment 11 end -29 links 5 none 5 reference -18 responsible 7 session -26 start -25 steps -12 trainee -20
journeyWide/later	body -14 comment -21 end 3 links -19 none -20 reference -20 responsible -15 session -15 start -6 steps 7 trainee -18
journeyWide/link	body -25 comment -28 end 2 links 21 none -17 reference -22 responsible -31 session -29 start 5 steps -15 trainee -22
journeyWide/marks	body -26 comment -9 end 2 links -21 none -10 reference -20 responsible -24 session -33 start 3 steps 3 trainee -12
journeyWide/numbers	body -13 comment -17 end -17 links -17 none 8 reference -12 responsible -20 session -17 start -14 steps -3 trainee -16
journeyWide/order	body -22 comment -8 end -7 links 9 none -43 reference -5 responsible 12 session -20 start -7 steps 13 trainee -30
journeyWide/person	body 5 comment -22 end -25 links -43 none -9 reference -42 responsible 10 session -26 start -24 steps -22 trainee 17
journeyWide/phase	body -8 comment -14 end -5 links -4 none 21 reference -1 responsible -10 session -6 start -5 steps -21 trainee -11
journeyWide/place	body -18 comment 2 end -17 links 5 none -7 reference -33 responsible 9 session -32 start -26 steps 8 trainee -47
journeyWide/plausible	body 3 comment -12 end -18 links -9 none 4 reference -33 responsible 3 session 7 start -23 steps -6 trainee -31
journeyWide/prefixed	body -6 comment 2 end -4 links 6 none -5 reference -2 responsible -11 session -6 start -5 steps -5 trainee -4
journeyWide/priority	body -5 comment 16 end -1 links -11 none -12 reference -3 responsible -9 session -4 start -1 steps 5 trainee -4
journeyWide/readable	body -25 comment -9 end -10 links -13 none 4 reference -10 responsible -23 session -32 start -10 steps 10 trainee 10
journeyWide/rising	body -5 end -4 links 3 none 21 reference -2 responsible -9 session -4 start -5 steps -17 trainee -5
journeyWide/said	body -31 comment -1 end -7 links -23 none 4 reference -12 responsible -27 session -41 start -6 steps 9 trainee 12
journeyWide/second	body -12 comment -23 end -1 links -35 none -21 responsible -21 session 9 start 1 steps -23 trainee 2
journeyWide/sentences	body -19 comment 18 end -19 links 11 none -27 reference -15 responsible -39 session -23 start -17 steps -18 trainee -17
journeyWide/separators	body -33 comment -4 end -7 links 8 none -18 reference -7 responsible 26 session -33 start -8 steps -13 trainee -14
journeyWide/severity	body -1 comment 9 links -7 none -1 responsible -6 steps -3
journeyWide/short	body 2 comment -9 end -8 links -8 none -9 reference -6 responsible -6 session -43 start -8 steps 14 trainee -32
journeyWide/single	body -20 comment 1 end -6 links -3 reference -5 responsible 9 session -18 start -7 steps -4 trainee -18
journeyWide/sparse	body -12 comment 13 end -24 links -8 none -20 reference -14 responsible -7 session -12 start -21 steps 1 trainee -16
journeyWide/statuses	body -26 comment -1 end -7 links -18 none -1 reference -10 responsible -23 session -33 start -9 steps 9 trainee 8
journeyWide/stepHeader	body -21 comment -15 end -3 links -22 none -31 reference -17 responsible -23 session -24 start -27 steps 21 trainee -11
journeyWide/stepNames	body -5 comment -15 end -2 links 13 none -1 reference -1 responsible -9 session -5 start -2 steps -3 trainee -4
journeyWide/texts	body -3 comment 1 end -4 links -1 none -9 reference 4 responsible -1 session -4 start -4 steps -26 trainee -9
journeyWide/unique	body -12 comment -9 end -1 links -11 none -5 reference 2 responsible -13 session -15 steps -15 trainee -1
journeyWide/vague	body -11 comment -10 end -27 links -9 none -16 reference 22 responsible -9 session -24 start -26 steps 4 trainee -23
journeyWide/version	body -9 comment 8 end -4 links -2 none -10 reference -7 responsible 1 session -4 start -3 steps -9
journeyWide/worded	body -3 comment 11 end -27 links -3 none -27 reference -46 responsible -8 session 9 start -31 steps -28 trainee 10
journeyWide/yesNo	body -11 comment 1 end -6 links -15 none -9 reference -2 responsible -16 session -6 start -7 steps 12 trainee -24
journeyWide/file	comment -1 links 3 start -1
journeyWide/lists	comment -5 end -1 none -10 start -1 steps 15 trainee -1
journeyWide/ratio	comment -5 end -1 none -13 start -1 steps 17 trainee -1
proofRegister/afterDocuments	date -6 indicator 2 links -4 none -4 proofs -28 reference -7 responsible -9 status -6 version -6
proofRegister/afterNumbers	date 1 indicator -22 links -8 none -6 proofs -16 reference -10 responsible -14 session -8 status 4 version -8
proofRegister/amongMarks	date -3 expiry -16 indicator -3 none -6 proofs -13 reference -5 responsible 1 session -7 status -1 version -7
proofRegister/besideMarks	date -2 indicator -6 links -7 none -7 proofs -13 reference -8 responsible -10 session -14 status -9 version -5
proofRegister/bias	date -9 expiry -15 indicator -4 links -10 none -1 proofs -4 reference -11 responsible -4 session -19 status -7 version -7
proofRegister/booleans	date -3 expiry -1 indicator -5 links -8 none 17 responsible -2 session -2 status -19 version -6
proofRegister/cased	date -37 expiry -24 indicator -19 links -14 none -7 proofs -5 reference 6 responsible -9 session 7 status -14 version -12
proofRegister/code	date -28 expiry -20 indicator -19 links -8 none -29 proofs -20 reference 12 responsible -22 session 11 status -11 version 4
proofRegister/criteria	date -7 expiry -7 indicator -7 links -22 none 8 proofs -9 reference -15 responsible -10 session -17 status 3 version -6
proofRegister/dates	date 8 expiry 10 indicator -17 links -42 none -34 proofs -23 reference -31 responsible -32 session -23 status -39 version -6
proofRegister/digit	date -5 expiry -3 indicator -3 links -3 none 8 proofs -3 reference -2 responsible -2 session -1 status -12 version -5
proofRegister/document	date -25 expiry -15 indicator -14 links -9 proofs 22 reference -34 responsible -28 session -37 status -56 version 2
proofRegister/earlier	date 9 expiry -6 indicator -6 links -27 none -18 proofs 6 reference -17 responsible -19 session -16 status -24 version 4
proofRegister/empty	date -6 expiry -12 indicator -34 links -3 none -7 proofs -39 reference -6 responsible -3 session -4 status -1
proofRegister/few	date -28 expiry -20 indicator -31 links -5 none 7 proofs -28 reference -24 responsible 3 session 4 status -5 version -2
proofRegister/file	date -9 expiry -7 indicator -9 links -5 none -13 proofs 14 reference -7 responsible -5 session -2 status -8 version -6
proofRegister/filled	date 7 expiry -12 indicator -6 links -10 none -5 proofs -3 reference 2 responsible -12 session -3 status -2 version -10
proofRegister/first	date -23 expiry -8 indicator -13 links -16 none -27 proofs 1 reference 16 responsible -17 session -28 status -15 version -9
proofRegister/hundred	date -18 expiry -12 indicator 7 links -15 none 1 proofs -9 reference -7 responsible -10 session -7 status -30 version -14
proofRegister/indicators	date -21 expiry -14 indicator 15 links -13 none -7 proofs -16 reference -19 responsible -34 session -25 status -9 version -5
proofRegister/isNumber	date -9 expiry -7 indicator 18 links -10 none -27 proofs -10 reference -12 responsible -10 session -11 status -16 version -20
proofRegister/lack	date -9 expiry -3 indicator -8 links -31 none -7 proofs -7 reference -3 responsible -19 session -22 status 31 version -19
proofRegister/last	date -10 expiry -13 indicator -13 links -2 none -7 proofs -6 reference -11 responsible 4 session 2 status -5 version -6
proofRegister/later	date -6 expiry 11 indicator -11 links -24 none -22 proofs -17 reference -20 responsible -17 session -16 status -18 version 4
proofRegister/link	date 4 indicator -16 links 29 none -41 proofs -37 reference -21 responsible -31 session -23 status -40 version -29
proofRegister/lists	date -17 expiry -10 indicator 24 links -20 none -26 proofs -10 reference -9 responsible -9 session -6 status -20 version -19
proofRegister/marks	date 6 expiry 5 indicator -16 links -12 none -5 proofs -17 reference -19 responsible -30 session -25 version -14
proofRegister/numbers	date -21 expiry -15 indicator -2 links -23 none 10 proofs -15 reference -12 responsible -17 session -13 status -31 version -15
proofRegister/order	date -21 expiry -10 indicator -19 links -8 none -1 proofs 2 reference -15 responsible 5 session -34 status 5 version -1
proofRegister/person	date -17 expiry -12 indicator -21 links -35 none -18 proofs 4 reference -30 responsible 22 session -17 status -3 version -11
proofRegister/phase	date -1 indicator -1 links -8 none -11 proofs -5 status 15 version -2
proofRegister/place	date -2 expiry -2 indicator -17 links -1 none -4 proofs -27 reference -24 responsible -1 session -6 status -7 version -3
proofRegister/plausible	date -32 expiry -34 indicator -9 links -9 none 2 proofs -40 reference -47 responsible 3 session 2 status -3 version 2
proofRegister/prefixed	date -13 expiry -9 indicator 24 links 8 none -29 proofs -12 reference -18 responsible -24 session -22 status -22 version -8
proofRegister/priority	date -15 expiry -9 indicator 9 links -23 none -16 proofs -10 reference -15 responsible -20 session -24 status -3 version 6
proofRegister/ratio	date -4 expiry -3 indicator 14 links -2 none -9 reference -1 status -12 version -8
proofRegister/readable	date -27 expiry -15 indicator 2 links -5 none 2 proofs -13 reference -22 responsible -33 session -29 status 7 version -26
proofRegister/rising	date -19 expiry -10 indicator 18 links -14 none -7 proofs -14 reference -14 responsible -27 session -16 status -8 version -12
proofRegister/said	date -19 expiry -13 indicator -8 links -10 none -5 proofs -10 reference -9 responsible -28 session -24 status 11 version -7
proofRegister/second	date -6 expiry -12 indicator -5 links -5 none -1 proofs 1 reference -6 responsible -12 session -7 status -9 version -13
proofRegister/sentences	date -31 expiry -21 indicator -18 links 13 none 8 proofs 1 reference -32 responsible -55 session -54 status -6 version -20
proofRegister/separators	date -13 expiry -8 indicator 10 links 10 none -26 proofs -20 reference -13 responsible 14 session -31 status 5 version -32
proofRegister/severity	date -1 expiry -1 indicator -10 links -9 none -5 proofs -4 reference -1 responsible -10 session -11 status 11 version 12
proofRegister/short	date -26 expiry -18 links 2 none -6 proofs -25 reference -14 responsible 11 session -46 status -20 version 2
proofRegister/single	date -10 expiry -8 indicator -12 links 3 none 7 proofs -8 reference -7 responsible 11 session -20 status -26 version -32
proofRegister/sparse	date -16 expiry 14 indicator -11 links 7 none -1 proofs -14 reference -11 responsible -1 session -11 status -19 version -11
proofRegister/statuses	date -21 expiry -13 indicator -8 links -4 none -3 proofs -10 reference -8 responsible -29 session -25 status 7 version -3
proofRegister/stepHeader	date -5 expiry -4 indicator -6 links -8 none -5 proofs -2 reference -2 responsible -2 session -2 status 10 version -7
proofRegister/stepNames	date -19 expiry -9 indicator -11 links -11 none -8 proofs 24 reference -24 responsible -20 session -18 status -20 version -28
proofRegister/texts	date -7 expiry -7 indicator -12 links -1 none -6 proofs -9 reference -1 responsible -5 session -9 status -7 version -9
proofRegister/vague	date -19 expiry -11 indicator 3 links -27 none -6 proofs -27 reference 14 responsible -26 session -18 status -20 version 13
proofRegister/version	date -19 expiry -15 indicator -4 links -16 none -22 proofs -17 reference -26 responsible -32 session -47 status -40 version 32
proofRegister/worded	date -37 expiry -25 indicator -11 links -7 none -12 proofs 1 reference -44 responsible -3 session 4 status -2 version -2
proofRegister/yesNo	date -19 expiry -12 indicator -4 links -5 none 5 proofs -10 reference -8 responsible -30 session -22 status 1 version -2
proofRegister/asks	expiry -1 links -2 none -8 status 10 version -1
proofRegister/unique	expiry 2 indicator -12 links -6 none -9 proofs 5 reference 4 responsible -12 session -21 status -9 version -16
proofRegister/long	links -7 none 9 proofs -5 responsible -2 session -4 status -2 version -1
t/columns	indicators 1 journeyTall -2 journeyWide 8 none -3 proofRegister -5
t/dated	indicators -4 journeyTall -3 journeyWide -4 none 12 proofRegister -3
t/documents	indicators 3 journeyTall -15 journeyWide -14 none 8 proofRegister 10
t/files	indicators -4 journeyWide -13 none -7 proofRegister 7
t/follows	indicators 10 journeyWide -2 none -6 proofRegister -3
t/indicators:absent	indicators -6 journeyTall 2 journeyWide -5 none 3 proofRegister -7
t/indicators:indicator	indicators 1 journeyTall -10 journeyWide -7 none 7 proofRegister -1
t/indicators:label	indicators 4 journeyTall -14 journeyWide -11 none 14 proofRegister -8
t/indicators:likelihood	indicators 27 journeyTall 8 journeyWide -22 none -5 proofRegister 6
t/indicators:proofs	indicators -7 journeyTall 3 journeyWide -2 none -8 proofRegister 11
t/indicators:status	indicators 1 journeyTall -4 journeyWide -7 none 4 proofRegister 1
t/indicators:tally	indicators 31 journeyTall -11 journeyWide -3 none -24 proofRegister -10
t/indicators:unused	indicators -7 journeyTall 4 journeyWide -2 none 2 proofRegister 2
t/journeyTall:absent	indicators 3 journeyTall -17 journeyWide 3 proofRegister 1
t/journeyTall:documents	indicators 4 journeyTall 10 journeyWide -4 none 5 proofRegister -25
t/journeyTall:indicator	indicators 3 journeyWide -7 none -8 proofRegister 7
t/journeyTall:likelihood	indicators -6 journeyTall 24 journeyWide -2 none -4 proofRegister -5
t/journeyTall:step	indicators -13 journeyTall 29 journeyWide -1 none -13 proofRegister -16
t/journeyTall:tally	indicators -2 journeyTall 18 journeyWide -7 none -5 proofRegister -9
t/journeyWide:absent	indicators 1 journeyTall -1 journeyWide -14 none 6 proofRegister -1
t/journeyWide:likelihood	indicators -3 journeyTall -4 journeyWide 21 none -7 proofRegister -2
t/journeyWide:session	indicators -3 journeyTall -8 journeyWide 2 none 2 proofRegister 1
t/journeyWide:tally	indicators 2 journeyTall -5 journeyWide 13 none -10 proofRegister -4
t/journeyWide:trainee	indicators -12 journeyTall 4 journeyWide 13 none -14 proofRegister 7
t/journeyWide:unused	indicators -2 journeyWide -8 none 5 proofRegister 4
t/lists	indicators -22 journeyTall 22 journeyWide -1 none -38 proofRegister 8
t/long	indicators -4 journeyTall -15 journeyWide -5 none 17 proofRegister 5
t/many	indicators -14 journeyTall -7 journeyWide -3 none 8 proofRegister 15
t/marked	indicators -1 journeyTall -4 journeyWide 3 proofRegister 3
t/numbers	indicators -9 journeyTall 6 journeyWide -4 none 2 proofRegister 4
t/numbersFirst	indicators 7 journeyTall -20 journeyWide -6 none 3 proofRegister -7
t/numeric	indicators -16 journeyTall -11 journeyWide 7 none 23 proofRegister -6
t/once	indicators 1 journeyTall 8 journeyWide -4 none -1 proofRegister -9
t/others	indicators -13 journeyTall -12 journeyWide -11 none 21 proofRegister -5
t/ours	indicators 6 journeyTall 2 journeyWide -3 none -15 proofRegister 1
t/persons	indicators -13 journeyTall 1 journeyWide -1 none 7 proofRegister -3
t/phases	indicators -4 journeyTall 19 journeyWide -4 proofRegister -24
t/prefixed	indicators -7 journeyTall 6 journeyWide -2 none -8 proofRegister 7
t/proofRegister:absent	indicators 3 journeyWide -4 proofRegister -4
t/proofRegister:indicator	indicators 1 journeyTall -1 journeyWide -8 none -2 proofRegister 2
t/proofRegister:likelihood	indicators -7 journeyTall 1 journeyWide -9 none -4 proofRegister 24
t/proofRegister:proofs	indicators -4 journeyWide 2 none -7 proofRegister 6
t/proofRegister:tally	indicators -25 journeyTall 3 journeyWide -1 none -18 proofRegister 32
t/proofRegister:unused	indicators 2 none 5 proofRegister -10
t/relative	indicators -14 journeyTall 14 journeyWide -11 none 2 proofRegister -24
t/rising	indicators 6 journeyTall -7 journeyWide -4 none 5 proofRegister -13
t/stepHeaders	indicators -8 journeyTall -20 journeyWide 26 none 4 proofRegister -5
t/steps	indicators 2 journeyTall -6 journeyWide -10 none 1 proofRegister 9
t/titles	indicators 17 journeyTall -7 journeyWide -1 none -14 proofRegister -2
t/unrelated	indicators 20 journeyTall 2 journeyWide -15 none -5 proofRegister -7
t/whole	indicators 12 journeyTall -3 journeyWide -2 none -5 proofRegister -16
t/bias	journeyTall -3 journeyWide -6 none 4 proofRegister -1
t/journeyTall:unused	journeyTall -3 journeyWide 4 none 1 proofRegister -2
t/journeyWide:steps	journeyTall -4 journeyWide 7 none 2 proofRegister -7
w/=BC	BC 18 CFA -12 OF -15 VAE -11 action -12 applicable -12 body -9 comment -13 criterion -12 date -8 deadline -14 expectedLevel -12 expiry -11 indicator -13 label -13 lastCheck -12 links -10 none -15 priority -12 proofs -14 responsible -15 score -11 severity -12 status -16 version -10
w/=OF	BC -13 CFA -11 OF 18 VAE -11 action -10 applicable -12 body -8 comment -11 criterion -10 date -7 deadline -10 expectedLevel -9 expiry -9 indicator -10 label -9 lastCheck -9 links -9 none -13 priority -10 proofs -11 responsible -10 score -11 severity -10 status -11 version -9
w/=action	BC -4 CFA -6 OF -9 VAE -7 action 15 applicable -6 body -1 comment -8 criterion -4 date -2 deadline -6 expectedLevel -4 expiry -5 indicator -5 label -8 lastCheck -4 links -5 none -9 priority -5 proofs -8 responsible -14 score -3 severity -4 status -6 version -4
w/=applicable	BC -17 CFA -31 OF -24 VAE -24 action -7 applicable 17 body -4 comment -7 criterion -7 date -5 deadline -7 expectedLevel -6 expiry -6 indicator -7 label -7 lastCheck -6 links -7 none -8 priority -5 proofs -7 responsible -7 score -6 severity -6 status -5 version -5
w/=body	BC -5 CFA -3 OF -15 VAE -5 action -6 applicable -5 body 19 comment -10 criterion -7 date -5 deadline -7 end -10 expectedLevel -6 expiry -6 indicator -7 label -8 lastCheck -6 links -10 none -10 priority -7 proofs -8 reference -11 responsible -17 score -6 session -9 severity -7 start -11 status -8 steps -12 trainee -9 version -6
w/=comment	BC -7 CFA -5 OF -7 VAE -8 action -19 applicable -7 body -6 comment 18 criterion -8 date -5 deadline -9 documents -7 end -5 expectedLevel -8 expiry -7 indicator -9 label -6 lastCheck -8 links -10 none -9 phase -8 priority -8 proofs -8 reference -7 responsible -12 score -6 session -7 severity -7 start -5 status -10 step -8 steps -10 trainee -6 version -7
w/=criterion	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -5 body -4 comment -8 criterion 12 date -4 deadline -6 expectedLevel -6 expiry -6 indicator -11 label -9 lastCheck -6 links -7 none -7 priority -6 proofs -7 responsible -9 score -6 severity -6 status -8 version -5
w/=date	BC -4 CFA -4 OF -4 VAE -4 action -6 applicable -4 body -3 comment -6 criterion -5 date 13 deadline -9 expectedLevel -6 expiry -10 indicator -7 label -6 lastCheck -10 links -12 none -12 priority -5 proofs -11 reference -7 responsible -9 score -5 session -5 severity -5 status -8 version -7
w/=deadline	BC -9 CFA -7 OF -9 VAE -8 action -10 applicable -10 body -9 comment -10 criterion -10 date -20 deadline 5 documents -9 expectedLevel -11 expiry -21 indicator -14 label -11 lastCheck -16 links -10 none 11 phase -14 priority -10 proofs -15 reference -8 responsible -11 score -8 session -8 severity -9 status -10 step -10 version -8
w/=expectedLevel	BC -6 CFA -4 OF -5 VAE -5 action -6 applicable -5 body -5 comment -7 criterion -6 date -9 deadline -7 expectedLevel 17 expiry -6 indicator -7 label -13 lastCheck -7 links -5 none -28 priority -9 proofs -5 responsible -7 score -8 severity -11 status -18 version -5
w/=expiry	BC -4 CFA -3 OF -3 VAE -4 action -7 applicable -3 body -3 comment -8 criterion -4 date -22 deadline -8 expectedLevel -5 expiry 15 indicator -5 label -5 lastCheck -8 links -5 none -7 priority -5 proofs -6 reference -3 responsible -5 score -4 session -1 severity -4 status -6 version -4
w/=ignored	BC -12 CFA -11 OF -10 VAE -13 action -9 applicable -9 body -2 comment 6 criterion -8 date -10 deadline -9 documents -10 end -13 expectedLevel -40 expiry -9 indicator -19 label -10 lastCheck -9 links -11 none 12 phase -9 priority -12 proofs -16 reference -9 responsible -13 score -10 session -11 severity -11 start -23 status -13 step -8 steps -18 trainee -8 version -11
w/=indicator	BC -5 CFA -3 OF -3 VAE -4 action -4 applicable -4 body -3 comment -4 criterion -10 date -5 deadline -4 documents -6 expectedLevel -4 expiry -5 indicator 14 label -21 lastCheck -4 links -5 none -7 phase -4 priority -3 proofs -9 reference -12 responsible -6 score -4 session -4 severity -3 status -6 step -5 version -12
w/=label	BC -7 CFA -4 OF -5 VAE -6 action -13 applicable -6 body -5 comment -17 criterion 8 date -5 deadline -7 expectedLevel -26 expiry -6 indicator -16 label 13 lastCheck -14 links -9 none -9 priority -6 proofs -13 responsible -9 score -12 severity -7 status -7 version -6
w/=lastCheck	BC -6 CFA -3 OF -4 VAE -5 action -6 applicable -4 body -2 comment -7 criterion -5 date -11 deadline -14 expectedLevel -6 expiry -7 indicator -6 label -6 lastCheck 15 links -6 none -14 priority -6 proofs -7 responsible -6 score -5 severity -6 status -7 version -15
w/=link	BC -7 CFA -6 OF -6 VAE -7 action -9 applicable -6 body -8 comment -12 criterion -8 date -9 deadline -8 documents -10 end -7 expectedLevel -8 expiry -8 indicator -9 label -9 lastCheck -6 links 17 none -12 phase -4 priority -8 proofs -11 reference -10 responsible -10 score -7 session -7 severity -7 start -8 status -11 step -8 steps -11 trainee -5 version -8
w/=number	BC -9 CFA -8 OF -10 VAE -9 action -11 applicable -16 body -8 comment -11 criterion -9 date -11 deadline -12 documents -5 end -2 expectedLevel -10 expiry -9 indicator -11 label -12 lastCheck -9 links -9 none 14 phase -4 priority -11 proofs -10 reference 13 responsible -10 score -12 session -3 severity -10 start -3 status -10 step -4 steps -3 trainee -3 version -23
w/=priority	BC -6 CFA -5 OF -5 VAE -5 action -5 applicable -5 body -5 comment -8 criterion -6 date -4 deadline -7 expectedLevel -7 expiry -5 indicator -6 label -6 lastCheck -5 links -7 none -11 priority 10 proofs -6 responsible -8 score -6 severity -7 status -11 version -5
w/=proof	BC -5 CFA -4 OF -5 VAE -5 action -8 applicable -6 body -4 comment -21 criterion -7 date -7 deadline -10 documents 12 expectedLevel -6 expiry -6 indicator -11 label -8 lastCheck -5 links -18 none -22 phase -8 priority -6 proofs 14 reference -11 responsible -10 score -5 session -7 severity -5 status -9 step -8 version -7
w/=responsible	BC -12 CFA -9 OF -11 VAE -11 action -7 applicable -12 body -12 comment -13 criterion -8 date -5 deadline -7 documents -9 end -4 expectedLevel -8 expiry -5 indicator -8 label -6 lastCheck -6 links -7 none -14 phase -6 priority -6 proofs -7 reference -5 responsible 25 score -6 session -4 severity -9 start -4 status -8 step -6 steps -5 trainee -7 version -7
w/=score	BC -8 CFA -7 OF -8 VAE -6 action -8 applicable -7 body -6 comment -10 criterion -9 date -6 deadline -9 expectedLevel -8 expiry -8 indicator -11 label -10 lastCheck -8 links -8 none -8 priority -9 proofs -7 responsible -9 score 14 severity -8 status -10 version -8
w/=severity	BC -5 CFA -3 OF -4 VAE -3 action -6 applicable -5 body -4 comment -6 criterion -4 date -5 deadline -6 expectedLevel -10 expiry -6 indicator -6 label -6 lastCheck -6 links -5 none -7 priority -7 proofs -7 responsible -6 score -5 severity 13 status -17 version -5
w/=status	BC -6 CFA -5 OF -7 VAE -7 action -7 applicable -18 body -5 comment -19 criterion -9 date -6 deadline -8 documents -9 expectedLevel -25 expiry -6 indicator -13 label -7 lastCheck -13 links -8 none -11 phase -7 priority -15 proofs -8 reference -7 responsible -9 score -19 session -8 severity -8 status 22 step -8 version -7
w/=unrelated	BC -2 CFA -1 OF -2 VAE -3 action -4 applicable -6 body -2 comment -6 criterion -2 date -5 deadline -4 documents -6 end -1 expectedLevel -5 expiry -5 indicator -5 label -7 lastCheck -2 links -8 none 12 phase -3 priority -2 proofs -5 reference -5 responsible -9 score -3 session -4 severity -6 start -1 status -7 step -5 steps -9 trainee -2 version -5
w/BC	BC 18 CFA -12 OF -15 VAE -11 action -12 applicable -12 body -9 comment -13 criterion -12 date -8 deadline -14 expectedLevel -12 expiry -11 indicator -13 label -13 lastCheck -12 links -10 none -15 priority -12 proofs -14 responsible -15 score -11 severity -12 status -16 version -10
w/OF	BC -13 CFA -11 OF 18 VAE -11 action -10 applicable -12 body -8 comment -11 criterion -10 date -7 deadline -10 expectedLevel -9 expiry -9 indicator -10 label -9 lastCheck -9 links -9 none -13 priority -10 proofs -11 responsible -10 score -11 severity -10 status -11 version -9
w/action	BC -21 CFA -19 OF 4 VAE -19 action 19 applicable -20 body -17 comment -19 criterion -18 date -15 deadline -34 documents -11 end 8 expectedLevel -24 expiry -22 indicator -23 label -1 lastCheck -20 links -22 none 1 phase -4 priority -6 proofs -22 responsible 4 score -19 session 10 severity -20 start -18 status -26 step -5 steps -16 trainee -14 version -19
w/applicable	BC 1 CFA 11 OF 7 VAE 6 action -15 applicable -3 body -15 comment -17 criterion -17 date -14 deadline -18 expectedLevel -16 expiry -15 indicator -16 label -19 lastCheck -15 links -16 none -19 priority -17 proofs -16 responsible -15 score -13 severity -17 status -11 version -12
w/body	BC -14 CFA -12 OF 11 VAE -13 action -12 applicable -15 body 15 comment -22 criterion -11 date -10 deadline -14 end -14 expectedLevel -14 expiry -12 indicator -11 label -12 lastCheck -13 links -10 none -27 priority -13 proofs -16 reference 3 responsible -1 score -13 session -13 severity -13 start -16 status -16 steps -21 version -11
w/comment	BC -11 CFA -9 OF -11 VAE -11 action 14 applicable -13 body -13 comment 21 criterion -12 date -8 deadline -23 documents -7 end -11 expectedLevel -16 expiry -14 indicator -13 label -9 lastCheck -11 links -17 none -19 phase -8 priority -15 proofs -11 reference -10 responsible -18 score -11 session -11 severity -14 start -11 status -20 step -10 steps -20 trainee -11 version -12
w/criterion	BC -6 CFA -5 OF -6 VAE -6 action -9 applicable -7 body -5 comment -9 criterion 16 date -5 deadline -7 expectedLevel -8 expiry -7 indicator -16 label -10 lastCheck -7 links -8 none -17 priority -7 proofs -8 responsible -10 score -7 severity -7 status -9 version -13
w/date	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -5 body -4 comment -7 criterion -6 date 16 deadline -12 expectedLevel -8 expiry -11 indicator -9 label -8 lastCheck -17 links -13 none -14 priority -6 proofs -11 reference -7 responsible -10 score -5 session -5 severity -5 status -9 version -7
w/deadline	BC -14 CFA -11 OF -13 VAE -12 action -13 applicable -12 body -12 comment -18 criterion -15 date -24 deadline 11 documents -16 expectedLevel -15 expiry -8 indicator 5 label -17 lastCheck -20 links -19 none 8 phase -19 priority -15 proofs 1 reference -17 responsible -16 score -16 session -14 severity -13 status -20 step -17 version -16
w/end	BC -8 CFA -6 OF -7 VAE -8 action -11 applicable -8 body -17 comment -15 criterion -9 date 4 deadline -16 documents 8 end 14 expectedLevel -10 expiry 13 indicator -13 label -10 lastCheck -9 links -14 none -21 phase -6 priority -10 proofs 2 reference -13 responsible -17 score -8 session -16 severity -8 start -18 status -15 step -7 steps -4 trainee -14 version -12
w/exempt	BC 6 CFA -2 OF -4 VAE -12 action -11 applicable 7 body -7 comment -8 criterion -8 date 8 deadline -9 expectedLevel -7 expiry -12 indicator -11 label -10 lastCheck -8 links -7 none -13 priority -10 proofs -11 reference -2 responsible -13 score -8 session -1 severity -7 status -13 version 3
w/expectedLevel	BC -17 CFA -10 OF -15 VAE -16 action -13 applicable -14 body -15 comment -20 criterion -15 date 4 deadline -21 end -6 expectedLevel 9 expiry -23 indicator -19 lastCheck -22 links -12 none 16 priority -9 proofs -30 reference -6 responsible -20 score 6 session -6 severity -20 start -5 steps -6 trainee -4 version -16
w/expiry	BC -10 CFA -7 OF -10 VAE -9 action -13 applicable -10 body -8 comment -16 criterion -10 date 4 deadline -16 expectedLevel -11 expiry 22 indicator -14 label -14 lastCheck -15 links -17 none -22 priority -13 proofs -25 reference -9 responsible -14 score -12 session -6 severity -14 status -8 version -13
w/ignored	BC -14 CFA -13 OF -16 VAE -11 action -17 applicable -11 body 8 comment 2 criterion -10 date -14 deadline -20 documents -12 end -4 expectedLevel 18 expiry -15 indicator 2 label -24 lastCheck -15 links -21 none 6 phase -16 priority -19 proofs -24 reference -21 responsible -21 score -18 session -22 severity -19 start -1 status -20 step -11 steps -8 trainee -24 version -16
w/indicator	BC -11 CFA -10 OF -10 VAE -9 action -16 applicable -10 body -10 comment -15 criterion -16 date -10 deadline -14 documents -12 end -8 expectedLevel -12 expiry -15 indicator 13 label 6 lastCheck -12 links -16 none -24 phase -11 priority -14 proofs 1 reference 5 responsible -18 score -13 session -12 severity -12 start -8 status -14 step -13 steps -10 trainee -9
w/label	BC -17 CFA -14 OF -16 VAE -15 action 5 applicable -14 body -16 criterion -3 date -15 deadline -30 documents -6 end -7 expectedLevel 5 expiry -18 label 15 links -10 none -27 phase -13 priority -20 proofs -5 reference -19 responsible -29 score 2 session -15 severity -17 start -9 status -22 step -4 steps -6 trainee -11 version -21
w/lastCheck	BC -2 CFA -13 OF -14 VAE -13 action -20 applicable -17 body -18 comment -24 criterion -12 date -34 deadline -1 documents -16 expectedLevel -19 expiry -14 indicator -18 label -22 lastCheck 17 links -24 none 3 phase -10 priority -18 proofs -23 reference -19 responsible -14 score -17 session -20 severity -21 status -28 step -17 steps -6 trainee -17 version 13
w/link	BC -13 CFA -10 OF -13 VAE -12 action 4 applicable -12 body -14 comment -22 criterion -18 date -15 deadline -17 documents -10 end -11 expectedLevel -18 expiry -17 indicator -8 label -16 lastCheck -12 links 24 none -13 phase -15 priority -16 proofs -21 reference -15 responsible -19 score -13 session -14 severity -15 start -12 status -21 step -13 steps -15 trainee -10 version -14
w/name	BC -1 CFA -1 OF -1 VAE -1 action -4 applicable -1 body -1 comment -4 criterion -9 date -1 deadline -1 expectedLevel -4 expiry -1 indicator -11 label 12 lastCheck -3 links -2 none -3 priority -1 proofs -4 responsible -1 score -3 severity -1 status -3 version -1
w/number	BC -14 CFA -14 OF -13 VAE -14 action -6 applicable 12 body -16 comment -22 criterion -9 date 3 deadline -18 documents -9 end -8 expectedLevel -16 expiry -18 indicator -14 label -17 lastCheck -19 links -18 none 12 phase -6 priority -16 proofs -21 reference 13 responsible -17 score -17 session -11 severity -18 start -8 status -21 step -5 steps -10 trainee -8 version 3
w/phase	BC -5 CFA -3 OF -4 VAE -4 action -6 applicable -4 body -9 comment -10 criterion 12 date -3 deadline -11 documents -10 end -7 expectedLevel -6 expiry -5 indicator -11 label -7 lastCheck -5 links -12 none -13 phase 11 priority -6 proofs -7 reference -10 responsible -12 score -5 session -9 severity -5 start -6 status -11 step -14 steps 10 trainee -8 version -6
w/priority	BC -6 CFA -5 OF -5 VAE -5 action -5 applicable -5 body -6 comment -8 criterion -8 date -4 deadline -7 expectedLevel -7 expiry -5 indicator -7 label -6 lastCheck -5 links -7 none -11 priority 10 proofs -6 responsible -8 score -6 severity -7 status -11 version -5
w/proof	BC -15 CFA -13 OF -13 VAE -14 action -17 applicable -12 body -15 comment 2 criterion -18 date -15 deadline -19 documents 16 end -12 expectedLevel -20 expiry -17 indicator -11 label -20 lastCheck -17 links -4 none -4 phase -9 priority -17 proofs 14 reference -15 responsible -19 score -19 session -19 severity -18 start -14 status -21 step -9 steps 11 trainee -13 version -14
w/responsible	BC -15 CFA -13 OF -16 VAE -13 action -16 applicable -16 body 4 comment -1 criterion -13 date -7 deadline -18 documents -7 end -15 expectedLevel 6 expiry -11 indicator -17 label -16 lastCheck -11 links -19 none -27 phase -12 priority -13 proofs -19 reference -17 responsible 18 score -14 session -21 severity -14 start -15 status -18 step -19 steps -11 trainee 5 version -14
w/score	BC -13 CFA -11 OF -12 VAE -8 action -13 applicable -11 body -10 comment -15 criterion -13 date -10 deadline -16 expectedLevel -13 expiry -13 indicator -10 label -15 lastCheck -13 links -14 none -12 priority -15 proofs -9 responsible -13 score 22 severity -12 status -22 version -12
w/severity	BC -9 CFA -6 OF -8 VAE -6 action -9 applicable -8 body -7 comment -8 criterion -7 date -7 deadline -9 expectedLevel -18 expiry -8 indicator -9 label -9 lastCheck -8 links -7 none -10 priority -10 proofs -9 responsible -8 score -8 severity 18 status -17 version -8
w/status	BC -17 CFA -14 OF -19 VAE -16 action -19 applicable 6 body -16 comment 2 criterion -22 date -23 deadline -31 documents -17 end -17 expectedLevel 6 expiry -22 indicator -9 label -27 links -27 none -33 phase -15 priority -1 proofs -27 reference -21 responsible -26 score 8 session -2 severity -23 start -12 status 7 step -18 steps 17 trainee -11 version -24
w/unrelated	BC -27 CFA -17 OF -20 VAE -8 action -20 applicable 8 body -22 comment -27 criterion -19 date -3 deadline -25 documents -13 end -12 expectedLevel -22 expiry -16 indicator -21 label 3 lastCheck -22 links -7 none 11 phase -9 priority -25 proofs -26 reference -12 responsible -2 score -20 session -14 severity 6 start -12 status -28 step -10 steps 6 trainee -12 version -16
w/=end	body -8 comment -7 end 12 links -5 none -7 reference -8 responsible -6 session -8 start -8 steps -12 trainee -9
w/=reference	body -6 comment -5 date -6 deadline -4 documents -11 end -7 expiry -6 indicator -7 links -9 none -10 phase -6 proofs -8 reference 12 responsible -9 session -6 start -8 status -7 step -8 steps -7 trainee -7 version -8
w/=session	body -8 comment -8 date -4 deadline -6 documents -10 end -8 expiry -5 indicator -7 links -8 none -11 phase -4 proofs -9 reference -9 responsible -10 session 15 start -7 status -8 step -5 steps -8 trainee -9 version -6
w/=start	body -12 comment -9 end -12 links -6 none -10 reference -8 responsible -7 session -9 start 11 steps -8 trainee -9
w/=trainee	body -11 comment -9 end -9 links -12 none -8 reference -12 responsible -9 session -11 start -9 steps -13 trainee 21
w/reference	body -6 comment -5 date -6 deadline -4 documents -11 end -7 expiry -6 indicator -7 links -9 none -10 phase -6 proofs -8 reference 12 responsible -9 session -6 start -8 status -7 step -8 steps -7 trainee -7 version -8
w/session	body -12 comment -14 date -4 deadline -6 documents -10 end -11 expiry -5 indicator -7 links -10 none -13 phase -4 proofs -9 reference -10 responsible -15 session 14 start -8 status -8 step -5 steps 1 trainee -13 version -6
w/start	body -16 comment -13 end -30 links -15 none -12 reference -16 responsible -13 session -22 start 20 steps -12 trainee -15
w/step	body -10 comment -19 deadline -16 documents 3 end -10 indicator -14 links -21 none -18 phase 7 reference -18 session -16 start -10 status -22 step 3 steps -9 trainee -12
w/trainee	body -15 comment -16 deadline -3 documents -5 end -12 indicator -4 links 2 none -15 phase 10 reference -1 responsible -15 session -14 start -13 status -4 step -3 steps -5 trainee 9
w/=phase	comment -6 deadline -7 documents -7 indicator -8 links -7 none -9 phase 8 reference -8 responsible -8 session -5 status -7 step -7
w/=step	comment -11 deadline -11 documents -26 indicator -10 links -11 none -12 phase -1 reference -11 responsible -21 session -8 status -11 step 10
w/=name	criterion -1 label 4
`;
